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
    private final Set<String> words = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> spelledOut = new HashSet<>();
    private final Map<ClaimKind, Map<String, String>> evidence = new EnumMap<>(ClaimKind.class);
    private final Map<String, String> spellings = new LinkedHashMap<>();

    private Material() {}

    static Material of(List<String> texts) {
        Material material = new Material();
        for (String text : texts) {
            Tokens tokens = Tokens.of(text);
            material.takeWords(tokens);
            for (Claim claim : Claims.ofMaterial(tokens)) {
                material.take(claim);
            }
        }
        return material;
    }

    boolean supports(Claim claim) {
        return switch (claim.kind()) {
            case NAME -> supportsName(claim.normalised());
            case ADDRESS, IDENTIFIER -> isSupported(claim) || spelledOut.contains(claim.normalised());
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
        return spellings.getOrDefault(stem, "");
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

    private boolean supportsName(String normalised) {
        String[] parts = normalised.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean single = parts.length == 1 && words.contains(parts[i]);
            boolean pair = i > 0
                    && (pairs.contains(parts[i - 1] + " " + parts[i]) || pairs.contains(parts[i] + " " + parts[i - 1]));
            if (i == 0 ? parts.length == 1 && !single : !pair) {
                return false;
            }
        }
        return true;
    }

    private void takeWords(Tokens tokens) {
        String last = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isWord()) {
                String stem = Stems.ofName(token.text());
                words.add(stem);
                if (token.isCapitalised()) {
                    spellings.putIfAbsent(stem, token.text());
                }
                if (!last.isEmpty()) {
                    pairs.add(last + " " + stem);
                }
                last = stem;
            } else if (!token.isDash() && !token.isSign(",.'’")) {
                last = "";
            }
            takeSpelledOut(tokens, i);
        }
    }

    /** Up to five tokens from here in one piece, for addresses and identifiers that only the answer's findings name. */
    private void takeSpelledOut(Tokens tokens, int at) {
        if (tokens.at(at).kind() == Token.Kind.SIGN) {
            return;
        }
        StringBuilder piece = new StringBuilder();
        boolean number = false;
        for (int i = at, taken = 0; taken < 8 && i < at + 16 && i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.kind() == Token.Kind.SIGN) {
                continue;
            }
            taken++;
            number |= token.isNumber();
            piece.append(token.lower());
            if (number && piece.length() <= 80) {
                spelledOut.add(piece.toString());
            }
        }
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
