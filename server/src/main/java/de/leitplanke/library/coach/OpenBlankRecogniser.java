package de.leitplanke.library.coach;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** M3: a blank nobody filled in, also in pasted text. Stand-ins such as [NAME_1] and marks for the answer are none. */
final class OpenBlankRecogniser implements Recogniser {

    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_RUN = 3;

    /** Characters around a blank that may say what it is for. */
    private static final int NEAR = 40;

    private static final Pattern SET_BEFORE = Pattern.compile(
            "(?i)\\b(mit|schreib(e|en sie|st du)?( (bitte|dann|da|dort|einfach))*|setz(t|en sie)?\\b[^.!?]{0,18}) $");

    /** "Wo Zahlen fehlen, …": what stands there is for the answer. */
    private static final Pattern WHERE =
            Pattern.compile("(?i)\\b(wo|wenn|falls|sofern|fehlt|fehlen|lücke|lücken)\\b[^.!?\n]*$");

    private static final Pattern SET_BEHIND = Pattern.compile(
            "(?i)[^.!?\n]{0,24}\\b(hin|rein|hinein|hinschreiben|hinsetzen|reinschreiben|marken?|markierung(en)?|setz ich|trag ich)\\b");

    /** What the answer shall carry where something is open. */
    private static final Set<String> MARKS = Set.of(
            "PRÜFEN",
            "OFFEN",
            "UNKLAR",
            "FEHLT",
            "LÜCKE",
            "BITTE PRÜFEN",
            "ZU PRÜFEN",
            "NACHFRAGEN",
            "UNSICHER",
            "KLÄREN",
            "ZU KLÄREN",
            "UNLESERLICH",
            "QUELLE",
            "QUELLE FEHLT",
            "BELEG",
            "ERGÄNZEN",
            "ANGABE FEHLT",
            "NACHTRAGEN",
            "?");

    private final PhraseBook kept;

    OpenBlankRecogniser(Grammar grammar) {
        this.kept = grammar.phrases("M3", "kept");
    }

    @Override
    public List<Recognised> find(Order order) {
        return kept.find(order).isEmpty() ? blanks(order) : List.of();
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
        return date > at ? date : blank(text, at);
    }

    private static int blank(String text, int at) {
        return switch (text.charAt(at)) {
            case '{' -> text.startsWith("{{", at) ? closed(text, at + 2, "}}") : named(text, at, "}");
            case '[' -> bracket(text, at);
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

    /** "[NAME]" and "[Datum einsetzen]", neither "[PRÜFEN]" nor "[unleserlich]" nor "[1]". */
    private static int bracket(String text, int at) {
        int end = named(text, at, "]");
        if (end < 0) {
            return -1;
        }
        String name = Normalizer.normalize(text.substring(at + 1, end - 1).strip(), Normalizer.Form.NFC);
        boolean mark = MARKS.contains(name.toUpperCase(Locale.GERMAN));
        return mark || asked(text, at, end) ? -1 : end;
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

    /** Whether the words around say that the answer shall set this mark or that it is one: "setzt du [ORT] hin". */
    private static boolean asked(String text, int at, int end) {
        String before = text.substring(Math.max(0, at - 2 * NEAR), at);
        String behind = text.substring(end, Math.min(text.length(), end + NEAR));
        return SET_BEFORE.matcher(before).find()
                || WHERE.matcher(before).find()
                || SET_BEHIND.matcher(behind).lookingAt();
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
