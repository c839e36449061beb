package de.leitplanke.privacy;

import de.leitplanke.privacy.GermanLexicon.Casing;

/**
 * The words, numbers, marks and line ends of a text in order, with what is known about each. Positions outside the text
 * read as line ends, so that rules may look to both sides without asking.
 */
final class Words {

    private final String text;
    private final GermanLexicon lexicon;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final Form[] forms;
    private final int[] roles;
    private final int[] kinds;

    Words(String text, GermanLexicon lexicon, int count, int[] starts, int[] ends, Form[] forms) {
        this.text = text;
        this.lexicon = lexicon;
        this.count = count;
        this.starts = starts;
        this.ends = ends;
        this.forms = forms;
        this.roles = new int[count];
        this.kinds = new int[count];
        for (int i = 0; i < count; i++) {
            roles[i] = forms[i].isWord() ? Vocabulary.rolesOf(text, starts[i], ends[i]) : 0;
            kinds[i] = -1;
        }
    }

    enum Form {
        LOWER,
        CAPITAL,
        ALL_CAPS,
        LETTER,
        NUMBER,
        MARK,
        ADDRESS,
        LINE_END;

        boolean isWord() {
            return this == LOWER || this == CAPITAL || this == ALL_CAPS || this == LETTER;
        }
    }

    int count() {
        return count;
    }

    String text() {
        return text;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int length(int i) {
        return ends[i] - starts[i];
    }

    String string(int i) {
        return text.substring(starts[i], ends[i]);
    }

    Form form(int i) {
        return i < 0 || i >= count ? Form.LINE_END : forms[i];
    }

    boolean isLineEnd(int i) {
        return form(i) == Form.LINE_END;
    }

    boolean isMark(int i, char mark) {
        return form(i) == Form.MARK && text.charAt(starts[i]) == mark;
    }

    /** A word that begins with a capital letter and has at least two letters. */
    boolean isCapital(int i) {
        return form(i) == Form.CAPITAL || form(i) == Form.ALL_CAPS;
    }

    boolean has(int i, Role role) {
        return i >= 0 && i < count && (roles[i] & role.bit()) != 0;
    }

    /** Whether this begins directly where the one before it ends. */
    boolean isGlued(int i) {
        return i > 0 && i < count && starts[i] == ends[i - 1];
    }

    /** Dictionary kinds of a word; capitals only are read as a capitalised word. */
    int kinds(int i) {
        if (!form(i).isWord()) {
            return 0;
        }
        if (kinds[i] < 0) {
            kinds[i] = lookUp(i);
        }
        return kinds[i];
    }

    boolean is(int i, int kind) {
        return (kinds(i) & kind) != 0;
    }

    /** Whether a capitalised word can be an ordinary German word: a noun, a compound, or a small word. */
    boolean isCommon(int i) {
        int known = kinds(i);
        if ((known & (WordKind.GIVEN | WordKind.SURNAME | WordKind.PLACE)) != 0 && (known & WordKind.COMMON) == 0) {
            return false;
        }
        return (known & WordKind.COMMON) != 0
                || (lexicon.kindsOf(text, starts[i], ends[i], Casing.LOWER) & WordKind.COMMON) != 0
                || lexicon.isNounOrCompound(text, lastPart(i), ends[i]);
    }

    private int lookUp(int i) {
        int end = text.charAt(ends[i] - 1) == '\'' || text.charAt(ends[i] - 1) == '’' ? ends[i] - 1 : ends[i];
        Casing casing = forms[i] == Form.ALL_CAPS ? Casing.CAPITALISED : Casing.AS_WRITTEN;
        int whole = lexicon.kindsOf(text, starts[i], end, casing);
        int hyphen = text.indexOf('-', starts[i]);
        if (whole != 0 || hyphen < 0 || hyphen >= end) {
            return whole;
        }
        int first = lexicon.kindsOf(text, starts[i], hyphen, casing) & WordKind.GIVEN;
        return first == 0 ? 0 : first & lexicon.kindsOf(text, hyphen + 1, end, casing);
    }

    private int lastPart(int i) {
        int hyphen = text.lastIndexOf('-', ends[i] - 1);
        return hyphen > starts[i] && hyphen < ends[i] - 1 ? hyphen + 1 : starts[i];
    }
}
