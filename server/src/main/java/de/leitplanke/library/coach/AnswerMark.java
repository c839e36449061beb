package de.leitplanke.library.coach;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A bracket or blank that the answer shall carry where something is open: "[PRÜFEN]", "setz [ORT] hin", "wo ein Datum
 * fehlt, kommt ____ hin".
 */
final class AnswerMark {

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

    private AnswerMark() {}

    /** Whether what stands from at to end, or the words around it, say so. */
    static boolean is(String text, int at, int end) {
        String name = Normalizer.normalize(text.substring(at + 1, end - 1).strip(), Normalizer.Form.NFC);
        return MARKS.contains(name.toUpperCase(Locale.GERMAN)) || isAsked(text, at, end);
    }

    /** Whether the words around say that the answer shall set this mark or that it is one: "setzt du [ORT] hin". */
    private static boolean isAsked(String text, int at, int end) {
        String before = text.substring(Math.max(0, at - 2 * NEAR), at);
        String behind = text.substring(end, Math.min(text.length(), end + NEAR));
        return SET_BEFORE.matcher(before).find()
                || WHERE.matcher(before).find()
                || SET_BEHIND.matcher(behind).lookingAt();
    }
}
