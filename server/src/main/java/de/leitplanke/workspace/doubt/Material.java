package de.leitplanke.workspace.doubt;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the author's own material says, made ready for the question whether it supports a claim. */
final class Material {

    private static final int MOST_EVIDENCE = 300;

    private final Set<String> supported = new HashSet<>();
    private final Map<ClaimKind, Map<String, String>> evidence = new EnumMap<>(ClaimKind.class);
    private final Wording wording;

    private Material(Wording wording) {
        this.wording = wording;
    }

    static Material of(List<String> texts) {
        List<Tokens> read = texts.stream().map(Tokens::of).toList();
        Material material = new Material(new Wording(read));
        for (Tokens tokens : read) {
            Claims.ofMaterial(tokens).forEach(material::take);
        }
        return material;
    }

    boolean supports(Claim claim) {
        return switch (claim.kind()) {
            case NAME -> wording.hasName(claim.normalised());
            case ADDRESS, IDENTIFIER ->
                isSupported(claim) || wording.hasPiece(IdentifierScanner.normalised(claim.normalised()));
            case FIGURE -> isSupported(claim) || supportsBareFigure(claim.normalised());
            default -> isSupported(claim);
        };
    }

    /**
     * The material's own claims of a kind: normalised form to the words as written there. Empty if there are so many
     * that none of them would help as a hint.
     */
    Map<String, String> evidence(ClaimKind kind) {
        Map<String, String> known = evidence.getOrDefault(kind, Map.of());
        return known.size() < MOST_EVIDENCE ? known : Map.of();
    }

    /** The different spellings of a kind in the order of the text. */
    List<String> spellings(ClaimKind kind) {
        return evidence(kind).values().stream().distinct().toList();
    }

    /** A word of the material as it is written there, found by its stem as a name; empty if it is not there. */
    String spelling(String stem) {
        return wording.spelling(stem);
    }

    private boolean isSupported(Claim claim) {
        return supported.contains(key(claim.kind(), claim.normalised()));
    }

    /** A number without a unit rests on any equal number; a counted one on an equal number that counts nothing else. */
    private boolean supportsBareFigure(String normalised) {
        int space = normalised.indexOf(' ');
        return space < 0
                ? supported.contains("value " + normalised)
                : supported.contains("bare " + normalised.substring(0, space));
    }

    private void take(Claim claim) {
        Map<String, String> known = evidence.computeIfAbsent(claim.kind(), kind -> new LinkedHashMap<>());
        if (known.size() < MOST_EVIDENCE) {
            known.putIfAbsent(claim.normalised(), claim.text());
        }
        if (!supported.add(key(claim.kind(), claim.normalised()))) {
            return;
        }
        switch (claim.kind()) {
            case DATE -> takeDate(claim.normalised());
            case PARAGRAPH -> takeParagraph(claim.normalised());
            case FIGURE, AMOUNT, PERCENT, DURATION -> takeFigure(claim);
            default -> {}
        }
    }

    /** A full date supports its parts, its year as a figure and its weekday. */
    private void takeDate(String normalised) {
        String[] parts = normalised.split("-", -1);
        supported.add(key(ClaimKind.DATE, "?-" + parts[1] + "-" + parts[2]));
        supported.add(key(ClaimKind.DATE, parts[0] + "-" + parts[1] + "-?"));
        supported.add(key(ClaimKind.DATE, "?-" + parts[1] + "-?"));
        supported.add("value " + parts[0]);
        supported.add("bare " + parts[0]);
        LocalDate day = DateScanner.day(normalised);
        if (day != null) {
            supported.add(key(ClaimKind.WEEKDAY, WeekdayScanner.normalised(day.getDayOfWeek())));
        }
    }

    /** § 5 Abs. 2 Satz 1 supports § 5, § 5 Abs. 2, § 5 Satz 1 and Abs. 2, never the other way round. */
    private void takeParagraph(String normalised) {
        String[] parts = normalised.split("\\|", -1);
        int optional = Math.min(parts.length - 1, 6);
        for (int choice = 0; choice < 1 << optional; choice++) {
            StringBuilder place = new StringBuilder();
            for (int i = 0; i < optional; i++) {
                place.append((choice & 1 << i) == 0 ? "" : "|" + parts[i + 1]);
            }
            supported.add(key(ClaimKind.PARAGRAPH, parts[0] + place));
            supported.add(key(ClaimKind.PARAGRAPH, place.toString()));
        }
    }

    private void takeFigure(Claim claim) {
        String normalised = claim.normalised();
        int space = normalised.indexOf(' ');
        supported.add("value " + (space < 0 ? normalised : normalised.substring(0, space)));
        if (space < 0) {
            supported.add("bare " + normalised);
        }
    }

    private static String key(ClaimKind kind, String normalised) {
        return kind + " " + normalised;
    }
}
