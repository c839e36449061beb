package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** Whether a trigger word says something here, judged by its own spelling and by its sentence. */
final class FlagContext {

    private static final int FAR = 14;
    private static final String[] INFLECTED = {"e", "en", "er", "em", "es"};

    private FlagContext() {}

    static boolean counts(Words words, int i, FlagTerms.Term term) {
        if (term.label() == Label.ETHNIC && isLanguage(words, i)) {
            return false;
        }
        return term.bare() || isHandedOver(words, i);
    }

    /** "Polnisch" and "Türkischkurs" name the language, "polnisch" and "Polnische" a nationality. */
    private static boolean isLanguage(Words words, int i) {
        int stem = words.text()
                .indexOf("isch", words.start(i), Math.min(words.text().length(), words.end(i) + 3));
        if (words.form(i) != Form.CAPITAL || stem < 0 || stem >= words.end(i)) {
            return false;
        }
        String rest = words.text().substring(stem + "isch".length(), words.end(i));
        for (String ending : INFLECTED) {
            if (rest.equals(ending)) {
                return false;
            }
        }
        return true;
    }

    /** "Der Netzplan liegt im Ordner", but not "Wer schreibt das Sicherheitskonzept?" */
    private static boolean isHandedOver(Words words, int i) {
        return disclosed(words, i, 1) || disclosed(words, i, -1);
    }

    private static boolean disclosed(Words words, int from, int step) {
        for (int i = from + step; Math.abs(i - from) <= FAR && !endsSentence(words, i); i += step) {
            if (words.has(i, Role.DISCLOSURE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(Words words, int i) {
        return words.isLineEnd(i) || words.isMark(i, '.') || words.isMark(i, '?') || words.isMark(i, '!');
    }
}
