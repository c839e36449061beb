package de.leitplanke.privacy;

import java.util.Set;

/** The values of form fields: "Name: Weber", "Antragsteller(in): Al-Hassan, Mohammed", "geb. Müller". */
final class LabelledNames implements WordRule {

    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_REMARK = 8;
    private static final Set<String> SAYING = Set.of("lautet", "ist", "war", "evtl", "heißt", "wohl", "vermutlich");

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isMark(i, ':')) {
                int label = labelBefore(words, i);
                if (label >= 0) {
                    takeValue(words, label, i + 1, spans);
                }
            } else if (words.has(i, Role.BIRTH_NAME)) {
                takeBirthName(words, i, spans);
            } else if (words.has(i, Role.NAME_FIELD) && words.form(i + 1) == Words.Form.LOWER) {
                takeSaidName(words, i + 1, spans);
            } else if (isLeader(words, i) && labelBefore(words, i - 2) >= 0) {
                takeValue(words, labelBefore(words, i - 2), i + 1, spans);
            } else if (words.isApart(i) && words.isCapital(i) && !isHeading(words, i) && labelBefore(words, i) >= 0) {
                takeValue(words, labelBefore(words, i), i, spans);
            }
        }
    }

    /** The last of at least three points between a label and its value, "Name ........ Weber". */
    private static boolean isLeader(Words words, int i) {
        return isPoint(words, i) && isPoint(words, i - 1) && isPoint(words, i - 2) && !words.isMark(i + 1, '.');
    }

    private static boolean isPoint(Words words, int i) {
        return words.isMark(i, '.');
    }

    /** The next heading of a table: "Name Alter". */
    private static boolean isHeading(Words words, int i) {
        return words.has(i, Role.NO_STREET) || words.has(i, Role.LABEL);
    }

    /** Position of the label word in front of a colon, or -1. */
    private static int labelBefore(Words words, int colon) {
        int label = -1;
        int i = colon - 1;
        while (i > 0 && isPoint(words, i) && isPoint(words, i - 1)) {
            i -= 1;
        }
        if (i > 0 && i < colon - 1 && isPoint(words, i)) {
            i--;
        }
        int first = i;
        while (i >= 0 && first - i < LONGEST_LABEL && !words.isLineEnd(i) && !endsLabel(words, i)) {
            if (words.has(i, Role.LABEL)) {
                label = i;
            } else if (words.isCapital(i)
                    && !words.has(i, Role.RELATION)
                    && !words.has(i, Role.FUNCTION)
                    && label < 0) {
                return -1;
            }
            i--;
        }
        return label;
    }

    private static boolean endsLabel(Words words, int i) {
        boolean abbreviation = words.isGlued(i) && words.has(i - 1, Role.LABEL);
        return words.isMark(i, ';') || words.isMark(i, '|') || (words.isMark(i, '.') && !abbreviation);
    }

    private static void takeValue(Words words, int label, int from, Spans spans) {
        int first = behindFunction(words, words.isLineEnd(from) ? from + 1 : from);
        int at = Titles.end(words, first);
        int end = NameGrammar.end(words, at);
        if (end == at || !spans.isFree(first, end)) {
            return;
        }
        if (end == at + 1 && isCut(words, end) && !words.is(at, WordKind.GIVEN | WordKind.SURNAME)) {
            return;
        }
        boolean field = words.has(label, Role.NAME_FIELD) && first == from;
        if (!field && !looksLikeName(words, at, end)) {
            return;
        }
        Titles.take(words, first, spans);
        int valueEnd = withGivenNamesBehindComma(words, end, field);
        spans.person(at, valueEnd, Certainty.SURE, "label");
        takeList(words, valueEnd, spans);
    }

    /** "Instr.: Sr. Katja", "Prüfer: Amtmann Weber" */
    private static int behindFunction(Words words, int from) {
        if (!words.has(from, Role.FUNCTION) || words.isLineEnd(from + 1) || words.isMark(from + 1, ',')) {
            return from;
        }
        return words.isMark(from + 1, '.') ? from + 2 : words.isCapital(from + 1) ? from + 1 : from;
    }

    /** "Anwesend: Koch, Yıldız (ab 9 Uhr), Mai und Graf" */
    private static void takeList(Words words, int from, Spans spans) {
        int at = afterBrackets(words, from);
        while (words.isMark(at, ',') || NameGrammar.isUnd(words, at)) {
            int end = NameGrammar.end(words, at + 1);
            if (end == at + 1 || words.form(end - 1) == Words.Form.ALL_CAPS || !looksLikeName(words, at + 1, end)) {
                return;
            }
            spans.person(at + 1, end, Certainty.LIKELY, "label-list");
            at = afterBrackets(words, end);
        }
    }

    private static int afterBrackets(Words words, int at) {
        if (!words.isMark(at, '(')) {
            return at;
        }
        int end = at + 1;
        while (end < at + LONGEST_REMARK && !words.isLineEnd(end) && !words.isMark(end, ')')) {
            end++;
        }
        return words.isMark(end, ')') ? end + 1 : at;
    }

    private static int withGivenNamesBehindComma(Words words, int end, boolean field) {
        if (!words.isMark(end, ',')) {
            return end;
        }
        int given = end + 1;
        while (NameGrammar.isGiven(words, given)
                || (field && isUnknown(words, given))
                || (NameGrammar.isDistinct(words, given) && endsField(words, given + 1))
                || NameGrammar.isInitial(words, given)) {
            given++;
        }
        boolean onlyGiven = !NameGrammar.isNameWord(words, given);
        return given > end + 1 && onlyGiven ? given : end;
    }

    private static boolean endsField(Words words, int i) {
        return words.isLineEnd(i) || words.isMark(i, '<') || words.isMark(i, '(');
    }

    /** Whether the word before is cut short: "Gew. 2210" */
    private static boolean isCut(Words words, int end) {
        return words.isMark(end, '.') && words.isGlued(end) && !words.isLineEnd(end + 1);
    }

    private static boolean isUnknown(Words words, int i) {
        return NameGrammar.isDistinct(words, i) && !words.is(i, WordKind.SURNAME);
    }

    private static boolean looksLikeName(Words words, int from, int to) {
        boolean given = false;
        for (int i = from; i < to; i++) {
            if (words.isCapital(i) && !given && !words.has(i, Role.PARTICLE) && !isNamePart(words, i)) {
                return false;
            }
            given |= words.is(i, WordKind.GIVEN) || NameGrammar.isInitial(words, i);
        }
        return true;
    }

    private static boolean isNamePart(Words words, int i) {
        return words.is(i, WordKind.GIVEN | WordKind.SURNAME) || NameGrammar.isDistinct(words, i);
    }

    /** "Der Name lautet Koslowski", "Name evtl. „Koslowski“" */
    private static void takeSaidName(Words words, int verb, Spans spans) {
        if (!SAYING.contains(words.string(verb))) {
            return;
        }
        int at = words.isMark(verb + 1, '.') ? verb + 2 : verb + 1;
        at = words.form(at) == Words.Form.MARK ? at + 1 : at;
        int end = NameGrammar.end(words, at);
        if (end > at && isNamePart(words, at)) {
            spans.person(at, end, Certainty.LIKELY, "said-name");
        }
    }

    private static void takeBirthName(Words words, int at, Spans spans) {
        int name = words.isMark(at + 1, '.') ? at + 2 : at + 1;
        int end = NameGrammar.end(words, name);
        boolean cut = end == name + 1 && isCut(words, end);
        if (end > name && words.isCapital(end - 1) && !words.isApart(name) && !cut) {
            spans.person(name, end, Certainty.SURE, "birth-name");
        }
    }
}
