package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.List;

/** M3: a blank nobody filled in, also in pasted text. Stand-ins such as [NAME_1] and marks for the answer are none. */
final class OpenBlankRecogniser implements Recogniser {

    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_RUN = 3;

    /** First signs of what an answer may carry, too. */
    private static final String MARKABLE = "[_";

    /** Characters between a blank and the words that say what it is for. */
    private static final int NEAR = 100;

    private final PhraseBook kept;
    private final PhraseBook near;

    OpenBlankRecogniser(Grammar grammar) {
        this.kept = grammar.phrases("M3", "kept");
        this.near = grammar.phrases("M3", "near");
    }

    @Override
    public List<Recognised> find(Order order) {
        if (!kept.find(order).isEmpty()) {
            return List.of();
        }
        List<Recognised> wanted = near.find(order).stream()
                .map(hit -> order.stretch(Criterion.M3, hit))
                .toList();
        return blanks(order).stream()
                .filter(blank -> wanted.stream().noneMatch(words -> isNear(blank, words)))
                .toList();
    }

    private static boolean isNear(Recognised blank, Recognised words) {
        return words.start() - blank.end() <= NEAR && blank.start() - words.end() <= NEAR;
    }

    private static List<Recognised> blanks(Order order) {
        String text = order.text();
        List<Recognised> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                found.add(new Recognised(Criterion.M3, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private static int end(String text, int at) {
        int date = BlankDate.end(text, at);
        int end = date > at ? date : blank(text, at);
        boolean markable = MARKABLE.indexOf(text.charAt(at)) >= 0;
        return end > at && markable && AnswerMark.is(text, at, end) ? -1 : end;
    }

    private static int blank(String text, int at) {
        return switch (text.charAt(at)) {
            case '{' -> text.startsWith("{{", at) ? closed(text, at + 2, "}}") : named(text, at, "}");
            case '[' -> named(text, at, "]");
            case '<' -> named(text, at, ">");
            case 'X', 'x', 'Y', '_' -> run(text, at);
            default -> FormBlank.end(text, at);
        };
    }

    private static int closed(String text, int from, String closing) {
        for (int at = from; at < Math.min(text.length(), from + LONGEST_NAME); at++) {
            if (text.startsWith(closing, at)) {
                return at > from ? at + closing.length() : -1;
            }
        }
        return -1;
    }

    private static int named(String text, int at, String closing) {
        int end = closed(text, at + 1, closing);
        if (end < 0 || !Character.isUpperCase(text.charAt(at + 1))) {
            return -1;
        }
        String name = text.substring(at + 1, end - 1);
        return name.chars().allMatch(OpenBlankRecogniser::inName) ? end : -1;
    }

    /** The dots of an umlaut may follow its letter as a sign of their own. */
    private static boolean inName(int sign) {
        return Character.isLetter(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || " _-./:,".indexOf(sign) >= 0;
    }

    /** The point and the month in "XX. Mai". */
    private static boolean isDay(String text, int end) {
        return text.startsWith(". ", end) && end + 2 < text.length() && Character.isUpperCase(text.charAt(end + 2));
    }

    /** "XXX", "___": the same sign at least three times and no word around it; "XX Uhr" and "____straße" as well. */
    private static int run(String text, int at) {
        char sign = text.charAt(at);
        int end = at;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        boolean alone = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || sign == '_' || !Character.isLetter(text.charAt(end)));
        boolean measured = sign == 'X' && end - at == 2 && (text.startsWith(" Uhr", end) || isDay(text, end));
        return alone && (end - at >= SHORTEST_RUN || measured) ? end : -1;
    }
}
