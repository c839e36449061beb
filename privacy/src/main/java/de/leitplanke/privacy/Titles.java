package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;
import java.util.Set;

/** Academic titles: "Dr.", "Prof. Dr. med.", "Dipl.-Ing.", "Dr. h. c.". */
final class Titles {

    private static final int MOST_PARTS = 16;

    /** "Dipl.-Ing. (FH)" */
    private static final int LONGEST_SCHOOL = 3;

    private static final int MOST_RANKS = 6;
    private static final int DEGREE = 3;
    private static final Set<String> RANKS =
            Set.of("OA", "OÄ", "CA", "CÄ", "LA", "LOA", "Ass", "Prim", "Primar", "Univ", "Prof", "apl");

    private Titles() {}

    /** Position behind the titles that begin at {@code at}, or {@code at} if there are none. */
    static int end(Words words, int at) {
        int title = behindRank(words, at);
        if (!isDegree(words, title) && (!words.has(title, Role.TITLE) || words.form(title) == Form.LOWER)) {
            return at;
        }
        int end = title;
        while (end < title + MOST_PARTS) {
            if (isDegree(words, end)) {
                end += DEGREE;
            } else if (isPart(words, end) || isDiplomaSubject(words, end)) {
                end++;
            } else {
                break;
            }
        }
        boolean school = end > title
                && words.isMark(end, '(')
                && words.form(end + 1) == Form.ALL_CAPS
                && words.length(end + 1) <= LONGEST_SCHOOL
                && words.isMark(end + 2, ')');
        return school ? end + 3 : end;
    }

    /** "M. Sc.", "B.Eng.", of which the last point is left */
    static boolean isDegree(Words words, int i) {
        return (words.reads(i, "M") || words.reads(i, "B"))
                && words.isMark(i + 1, '.')
                && (words.reads(i + 2, "Sc") || words.reads(i + 2, "Eng") || words.reads(i + 2, "Ed"));
    }

    /** The "Dr." of "OA Dr. Weber". */
    private static int behindRank(Words words, int at) {
        boolean rank = words.form(at).isWord() && words.length(at) < 5 && RANKS.contains(words.string(at));
        int next = words.isMark(at + 1, '.') ? at + 2 : at + 1;
        return rank && words.has(next, Role.TITLE) ? next : at;
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
        int at = (words.isMark(i, '.') || words.isMark(i, '-')) && words.isGlued(i) ? i - 1 : i;
        boolean physician = words.reads(at, "Arzt") || words.reads(at, "Ä");
        int rank = physician && words.isMark(at - 1, '.') ? at - 2 : physician ? at - 1 : at;
        return words.form(rank).isWord() && RANKS.contains(words.string(rank));
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
