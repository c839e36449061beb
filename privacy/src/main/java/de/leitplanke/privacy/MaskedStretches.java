package de.leitplanke.privacy;

import de.leitplanke.privacy.Reading.Begun;
import de.leitplanke.privacy.Reading.None;
import de.leitplanke.privacy.Reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses from the findings what is masked, so that no masked character is left over where findings overlap. */
final class MaskedStretches {

    private static final Comparator<MaskedStretch> BY_PLACE = Comparator.comparingInt(MaskedStretch::start)
            .thenComparing(Comparator.comparingInt(MaskedStretch::length).reversed());

    private static final int MAX_GAP_BEFORE_TOWN = 3;

    private final String text;
    private final Masking masking;
    private final Set<Integer> townStarts = new HashSet<>();

    private MaskedStretches(String text, Masking masking) {
        this.text = text;
        this.masking = masking;
    }

    /**
     * In the order of the text, without overlaps. Besides findings it holds everything that already looks like a
     * placeholder: as a value of its own it comes back as it was, and no text can ask for a value by its placeholder.
     */
    static List<MaskedStretch> of(String text, List<Finding> findings, Masking masking) {
        return new MaskedStretches(text, masking).choose(findings);
    }

    private List<MaskedStretch> choose(List<Finding> findings) {
        for (Finding finding : findings) {
            Objects.checkFromToIndex(finding.start(), finding.end(), text.length());
            if (finding.label() == Label.PLZ) {
                townStarts.add(afterSpaces(finding.end()));
            }
        }
        List<MaskedStretch> candidates = lookAlikes();
        for (Finding finding : findings) {
            String word = wordFor(finding);
            if (word != null) {
                candidates.add(new MaskedStretch(finding.start(), finding.end(), finding.label(), word));
            }
        }
        candidates.sort(BY_PLACE);
        return withoutOverlaps(candidates);
    }

    private int afterSpaces(int end) {
        int at = end;
        while (at < text.length() && at < end + MAX_GAP_BEFORE_TOWN && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private @Nullable String wordFor(Finding finding) {
        return switch (finding.label()) {
            case ORG, PROFESSION, TITLE, LEITWEG_ID, HANDELSREGISTER -> null;
            case LOCATION ->
                townStarts.contains(finding.start()) ? finding.label().placeholderWord() : null;
            case DATE -> finding.birth() ? Placeholder.BIRTH_DATE : masking.dates() ? "DATUM" : null;
            case AGE -> masking.ages() ? finding.label().placeholderWord() : null;
            default -> finding.label().placeholderWord();
        };
    }

    /** What the restorer could take for a placeholder, also where other masking would first set it free. */
    private List<MaskedStretch> lookAlikes() {
        List<MaskedStretch> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = TokenReader.mayBegin(text.charAt(at)) ? lookAlikeEnd(at) : at;
            if (end > at) {
                found.add(new MaskedStretch(at, end, Label.USERNAME, Placeholder.USER_NAME));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private int lookAlikeEnd(int at) {
        return switch (TokenReader.readLoosely(text, at)) {
            case None none -> at;
            case Begun begun -> begun.begun().indexOf('_') > 0 ? begun.end() : at;
            case Token token -> token.end();
        };
    }

    private static List<MaskedStretch> withoutOverlaps(List<MaskedStretch> byPlace) {
        List<MaskedStretch> chosen = new ArrayList<>();
        int free = 0;
        for (MaskedStretch next : byPlace) {
            if (next.end() > free) {
                chosen.add(next.start() < free ? next.from(free) : next);
                free = next.end();
            }
        }
        return chosen;
    }
}
