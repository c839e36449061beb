package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;
import java.util.Set;

/** Academic titles: "Dr.", "Prof. Dr. med.", "Dipl.-Ing.", "Dr. h. c.". */
final class Titles {

    private static final int MOST_PARTS = 16;

    /** "Dipl.-Ing. (FH)" */
    private static final int LONGEST_SCHOOL = 3;

    private static final int MOST_RANKS = 6;
    private static final Set<String> RANKS =
            Set.of("OA", "OÄ", "CA", "CÄ", "LA", "LOA", "Ass", "Prim", "Primar", "Univ", "Prof", "apl");

    private Titles() {}

    /** Position behind the titles that begin at {@code at}, or {@code at} if there are none. */
    static int end(Words words, int at) {
        if (!words.has(at, Role.TITLE) || words.form(at) == Form.LOWER) {
            return at;
        }
        int end = at;
        while (end < at + MOST_PARTS && (isPart(words, end) || isDiplomaSubject(words, end))) {
            end++;
        }
        boolean school = end > at
                && words.isMark(end, '(')
                && words.form(end + 1) == Form.ALL_CAPS
                && words.length(end + 1) <= LONGEST_SCHOOL
                && words.isMark(end + 2, ')');
        return school ? end + 3 : end;
    }

    /** Takes the titles that begin at {@code at} and gives the position behind them. */
    static int take(Words words, int at, Spans spans) {
        int end = end(words, at);
        if (end > at) {
            spans.add(start(words, at), end, Label.TITLE, Certainty.SURE, "academic-title");
        }
        return end;
    }

    /** "OA Dr.", "CA Prof. Dr. med.", "Ass. Arzt Dr.", "Prim. Univ.-Doz. Dr." begin with the rank. */
    private static int start(Words words, int title) {
        int at = title;
        while (title - at < MOST_RANKS && isRank(words, at - 1)) {
            at--;
        }
        while (at < title && words.form(at) == Form.MARK) {
            at++;
        }
        return at;
    }

    private static boolean isRank(Words words, int i) {
        boolean mark = (words.isMark(i, '.') || words.isMark(i, '-')) && words.isGlued(i);
        boolean physician = words.reads(i, "Arzt") || words.reads(i, "Ä");
        return mark || physician
                ? isRank(words, i - 1)
                : words.form(i).isWord() && RANKS.contains(words.string(i));
    }

    private static boolean isPart(Words words, int i) {
        if (words.isMark(i, '.') || words.isMark(i, '-')) {
            return words.isGlued(i);
        }
        if (words.has(i, Role.TITLE) && words.form(i) != Form.LOWER) {
            return true;
        }
        return words.has(i, Role.TITLE_PART) && !isInitial(words, i);
    }

    /** "E." of "Dr. E. Vogel" is an initial, "h. c." are none. */
    private static boolean isInitial(Words words, int i) {
        return words.form(i) == Form.LETTER
                && Character.isUpperCase(words.text().charAt(words.start(i)));
    }

    private static boolean isDiplomaSubject(Words words, int i) {
        return words.isCapital(i) && words.isMark(i - 1, '-') && words.isGlued(i);
    }
}
