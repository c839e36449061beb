package de.leitplanke.workspace.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Says in German what the material has in place of an unsupported claim. */
final class Hints {

    private static final String NOWHERE = "Steht nirgends in Ihrem Material.";
    private static final int MOST = 3;

    private final Material material;

    Hints(Material material) {
        this.material = material;
    }

    String about(Claim claim) {
        return switch (claim.kind()) {
            case DATE -> only(dates(claim.normalised()));
            case NAME -> only(nameParts(claim.normalised()));
            case AMOUNT, PERCENT, DURATION, FIGURE -> only(quantities(claim));
            case PARAGRAPH -> only(paragraphs(claim.normalised()));
            case TIME, WEEKDAY, EMAIL, PHONE, ADDRESS, WEB_ADDRESS -> only(material.spellings(claim.kind()));
            case IDENTIFIER -> NOWHERE;
        };
    }

    /** Dates that share day and month, then all dates, then the weekdays. */
    private List<String> dates(String normalised) {
        String day = normalised.substring(normalised.indexOf('-'));
        List<String> close = texts(ClaimKind.DATE, other -> other.endsWith(day));
        if (!close.isEmpty()) {
            return close;
        }
        List<String> dates = material.spellings(ClaimKind.DATE);
        return dates.isEmpty() ? material.spellings(ClaimKind.WEEKDAY) : dates;
    }

    private List<String> nameParts(String normalised) {
        List<String> parts = new ArrayList<>();
        for (String part : normalised.split(" ", -1)) {
            String spelling = part.length() > 2 ? material.spelling(part) : "";
            if (!spelling.isEmpty()) {
                parts.add(spelling);
            }
        }
        return parts;
    }

    /** The same value with another unit, or another value with the same unit. */
    private List<String> quantities(Claim claim) {
        int space = claim.normalised().indexOf(' ');
        String value = space < 0 ? claim.normalised() : claim.normalised().substring(0, space);
        List<String> sameValue = new ArrayList<>();
        for (ClaimKind kind : List.of(ClaimKind.FIGURE, ClaimKind.AMOUNT, ClaimKind.PERCENT, ClaimKind.DURATION)) {
            sameValue.addAll(texts(kind, other -> space > 0 && (other.equals(value) || other.startsWith(value + " "))));
        }
        if (!sameValue.isEmpty() || space < 0) {
            return sameValue;
        }
        String unit = claim.normalised().substring(space);
        List<String> sameUnit = texts(claim.kind(), other -> other.endsWith(unit));
        return sameUnit.isEmpty() && claim.kind() != ClaimKind.FIGURE ? material.spellings(claim.kind()) : sameUnit;
    }

    private List<String> paragraphs(String normalised) {
        int bar = normalised.indexOf('|');
        String section = bar < 0 ? normalised : normalised.substring(0, bar);
        List<String> same = texts(
                ClaimKind.PARAGRAPH,
                other -> !section.isEmpty() && (other.equals(section) || other.startsWith(section + "|")));
        return same.isEmpty() ? material.spellings(ClaimKind.PARAGRAPH) : same;
    }

    private List<String> texts(ClaimKind kind, Predicate<String> wanted) {
        return material.evidence(kind).entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .limit(MOST + 1)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String only(List<String> texts) {
        if (texts.isEmpty() || texts.size() > MOST) {
            return NOWHERE;
        }
        List<String> quoted = texts.stream().map(Hints::quoted).toList();
        if (quoted.size() == 1) {
            return "In Ihrem Material steht nur " + quoted.getFirst() + ".";
        }
        String front = String.join(", ", quoted.subList(0, quoted.size() - 1));
        return "In Ihrem Material stehen nur " + front + " und " + quoted.getLast() + ".";
    }

    private static String quoted(String text) {
        return "„" + text.strip().replaceAll("\\s+", " ") + "“";
    }
}
