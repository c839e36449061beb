package de.leitplanke.workspace.doubt;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what an answer states beyond the author's own material. */
public final class Doubts {

    private static final Set<String> BETWEEN_DAY_AND_DATE =
            Set.of("", ",", "den", "dem", "der", "am", ",den", ",dem", ",der", ".", ".,");

    private final String answer;
    private final Material material;
    private final Hints hints;
    private final Map<DoubtKey, Integer> seen = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(String answer, Material material) {
        this.answer = answer;
        this.material = material;
        this.hints = new Hints(material);
    }

    /**
     * The doubts about an answer in the order of the text.
     *
     * @param ownMaterial everything the author brought: pasted text, form fields, own words of the order. The wording
     *     of a prompt template does not belong here, since its figures prove nothing
     * @param knownNames what personal-data detection found in the answer, with UTF-16 offsets in the answer
     */
    public static List<Doubt> find(String answer, List<String> ownMaterial, List<NamedSpan> knownNames) {
        Doubts doubts = new Doubts(answer, Material.of(ownMaterial));
        doubts.weigh(Claims.of(answer, knownNames));
        return List.copyOf(doubts.doubts);
    }

    private void weigh(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            LocalDate date = claim.kind() == ClaimKind.WEEKDAY && i + 1 < claims.size()
                    ? dateBehind(claim, claims.get(i + 1))
                    : null;
            if (date != null) {
                weighWeekday(claim, date);
            } else if (!material.supports(claim)) {
                add(claim, hints.about(claim));
            }
        }
    }

    /** The day of "Donnerstag, 12.11.2026": the calendar itself supports or refutes the weekday. */
    private @Nullable LocalDate dateBehind(Claim weekday, Claim next) {
        if (next.kind() != ClaimKind.DATE || next.start() - weekday.end() > 12) {
            return null;
        }
        String between = answer.substring(weekday.end(), next.start()).replaceAll("\\s", "");
        return BETWEEN_DAY_AND_DATE.contains(between) ? DateScanner.day(next.normalised()) : null;
    }

    private void weighWeekday(Claim claim, LocalDate date) {
        if (!claim.normalised().equals(WeekdayScanner.normalised(date.getDayOfWeek()))) {
            String right = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.GERMAN);
            add(
                    claim,
                    "Der %d.%d.%d ist ein %s."
                            .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear(), right));
        }
    }

    private void add(Claim claim, String hint) {
        DoubtKey first = new DoubtKey(claim.kind(), claim.normalised(), 0);
        int occurrence = seen.merge(first, 1, Integer::sum) - 1;
        DoubtKey key = new DoubtKey(claim.kind(), claim.normalised(), occurrence);
        doubts.add(new Doubt(claim.kind(), claim.start(), claim.end(), claim.text(), hint, key));
    }
}
