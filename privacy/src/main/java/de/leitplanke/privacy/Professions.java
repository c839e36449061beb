package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody does for a living, where the paragraph speaks of a person: "Schulpsychologin", "Rechtsanwalt". A word
 * that is also a family name needs a small word before it, as in "als Bäcker".
 */
final class Professions {

    private static final String WORD = "WORD";
    private static final String WITH_FEMALE = "WITH_FEMALE";
    private static final int SHORTEST_CUT = 4;
    private static final WordEndings OFFICES = new WordEndings("chefarzt chefärztin oberarzt oberärztin assistenzarzt "
            + "assistenzärztin stationsarzt stationsärztin amtsarzt amtsärztin betriebsarzt betriebsärztin");
    private static final WordBits WHOLE = readWhole();
    private static final WordEndings ENDINGS = readEndings();

    private Professions() {}

    static void report(PreparedText prepared, Words words, Paragraphs paragraphs, List<Finding> found) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapital(i) && is(words, i) && !isSignature(words, i) && standsAsProfession(words, i)) {
                Certainty certainty = paragraphs.certaintyAt(words.start(i));
                if (certainty != null) {
                    found.add(
                            prepared.finding(words.start(i), words.end(i), Label.PROFESSION, certainty, "profession"));
                }
            }
        }
    }

    static boolean is(Words words, int i) {
        return ENDINGS.end(words, i)
                || WHOLE.of(words.characters(), words.start(i), words.end(i), Casing.LOWER, words.hash(i)) != 0;
    }

    /** Alone below a name stands an office, as do "Ass.-Ärztin" and "Chefarzt"; "Abt." is a department. */
    private static boolean isSignature(Words words, int i) {
        boolean opens = words.isLineEnd(i - 1) || words.isApart(i);
        boolean closes = words.isLineEnd(i + 1) || words.isApart(i + 1);
        boolean part = words.isMark(i - 1, '-') && words.isGlued(i);
        boolean cut = words.length(i) < SHORTEST_CUT && words.isMark(i + 1, '.') && words.isGlued(i + 1);
        return (opens && closes) || part || cut || OFFICES.end(words, i);
    }

    /** "Richter-Brot" and "Gärtnerweg" are none; "Frau Bäcker" and "Koch, Ida" are names. */
    private static boolean standsAsProfession(Words words, int i) {
        if (!words.is(i, WordKind.SURNAME | WordKind.GIVEN)) {
            return true;
        }
        return words.reads(i - 1, "als")
                || words.has(i - 1, Role.DETERMINER)
                || (words.form(i - 1) == Words.Form.LOWER && words.is(i - 1, WordKind.ADJECTIVE))
                || (words.isMark(i - 1, ':') && words.reads(i - 2, "Beruf"))
                || isBesideName(words, i);
    }

    /** "Koch Koch", "Fahrer Herr Weber", "Herr Weber, Gärtner, Entgeltgruppe 5" */
    private static boolean isBesideName(Words words, int i) {
        boolean before = words.form(i) == Words.Form.CAPITAL
                && (words.has(i + 1, Role.SALUTATION) || words.reads(i + 1, words.string(i)));
        boolean apposition = words.isMark(i - 1, ',')
                && words.isMark(i + 1, ',')
                && words.isCapital(i - 2)
                && (words.has(i - 3, Role.SALUTATION) || words.has(i - 4, Role.SALUTATION));
        return before || apposition;
    }

    private static WordEndings readEndings() {
        List<String> endings = new ArrayList<>();
        for (WordList line : WordList.read("professions.txt")) {
            if (!line.head().equals(WORD)) {
                for (String word : line.words()) {
                    endings.add(word);
                    addForms(line.head(), word, endings);
                }
            }
        }
        return new WordEndings(endings);
    }

    private static void addForms(String head, String word, List<String> endings) {
        if (head.equals(WITH_FEMALE)) {
            endings.add(female(word));
            endings.add(word + (word.endsWith("e") ? "n" : "s"));
        }
    }

    /** "Psychologe" and "Psychologin", "Lehrer" and "Lehrerin". */
    private static String female(String male) {
        return (male.endsWith("e") ? male.substring(0, male.length() - 1) : male) + "in";
    }

    private static WordBits readWhole() {
        Map<String, Integer> words = new HashMap<>();
        for (WordList line : WordList.read("professions.txt")) {
            if (line.head().equals(WORD)) {
                line.words().forEach(word -> words.put(word, 1));
            }
        }
        return new WordBits(words);
    }
}
