package de.leitplanke.privacy;

/**
 * The words, numbers, marks and line ends of a text in order, with what is known about each. Positions outside the text
 * read as line ends, so that rules may look to both sides without asking.
 */
final class Words {

    /** How a tab reads that parts cells; the prepared text has a space there. */
    static final char TAB = ' ';

    private static final int WIDE = 3;
    private static final int SHORTEST_PART = 3;

    private final String text;
    private final GermanLexicon lexicon;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final Form[] forms;
    private final int[] roles;
    private final int[] kinds;
    private final byte[] common;

    Words(String text, GermanLexicon lexicon, int count, int[] starts, int[] ends, Form[] forms) {
        this.text = text;
        this.lexicon = lexicon;
        this.count = count;
        this.starts = starts;
        this.ends = ends;
        this.forms = forms;
        this.roles = new int[count];
        this.kinds = new int[count];
        this.common = new byte[count];
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

        /** A number that the tagger's weights depend on. */
        @SuppressWarnings("EnumOrdinal")
        int index() {
            return ordinal();
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

    /** Whether the word reads exactly so. */
    boolean reads(int i, String word) {
        return form(i) != Form.LINE_END && length(i) == word.length() && text.startsWith(word, starts[i]);
    }

    /** Whether the word ends so, whatever its case. */
    boolean endsWith(int i, String ending) {
        int from = ends[i] - ending.length();
        return from >= starts[i]
                && Character.toLowerCase(text.charAt(ends[i] - 1)) == ending.charAt(ending.length() - 1)
                && text.regionMatches(true, from, ending, 0, ending.length());
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

    boolean isInitialCapital(int i) {
        return Character.isUpperCase(text.charAt(starts[i]));
    }

    /** A word with a capital behind a small letter, such as "LibreOffice": what follows is no name of a person. */
    boolean isMixed(int i) {
        if (form(i) != Form.CAPITAL) {
            return false;
        }
        for (int at = starts[i] + SHORTEST_PART; at < ends[i]; at++) {
            if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    boolean has(int i, Role role) {
        return i >= 0 && i < count && (roles[i] & role.bit()) != 0;
    }

    /** The bits of all {@link Role}s. */
    int roles(int i) {
        return i < 0 || i >= count ? 0 : roles[i];
    }

    /** Whether this begins directly where the one before it ends. */
    boolean isGlued(int i) {
        return i > 0 && i < count && starts[i] == ends[i - 1];
    }

    /** Whether so many spaces stand before it that another column begins here. */
    boolean isApart(int i) {
        return i > 0 && i < count && (starts[i] - ends[i - 1] >= WIDE || isMark(i - 1, TAB));
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

    /** Whether a word in small letters would be of this kind if it had a capital. */
    boolean isSmall(int i, int kind) {
        return (lexicon.kindsOf(text, starts[i], ends[i], Casing.CAPITALISED) & kind) != 0;
    }

    /** Whether a stretch of the text is a given name, whatever its case. */
    boolean isPartGiven(int start, int end) {
        return isPart(start, end, WordKind.GIVEN);
    }

    /** Whether a stretch of the text is of this kind, whatever its case. */
    boolean isPart(int start, int end, int kind) {
        return (lexicon.kindsOf(text, start, end, Casing.CAPITALISED) & kind) != 0;
    }

    /** Whether a stretch of the text is no ordinary German word, however it is capitalised. */
    boolean isPartUnknown(int start, int end) {
        return (lexicon.kindsOf(text, start, end, Casing.LOWER) & WordKind.COMMON) == 0
                && !lexicon.isNounOrCompound(text, start, end);
    }

    /** Whether a word in small letters is none of the language but may be a name. */
    boolean isSmallName(int i) {
        return form(i) == Form.LOWER
                && length(i) > 2
                && (kinds(i) & WordKind.COMMON) == 0
                && roles[i] == 0
                && (isSmall(i, WordKind.GIVEN | WordKind.SURNAME)
                        || !lexicon.isNounOrCompound(text, lastPart(i), ends[i]));
    }

    /** Whether a capitalised word can be an ordinary German word: a noun, a compound, or a small word. */
    boolean isCommon(int i) {
        if (!form(i).isWord()) {
            return false;
        }
        if (common[i] == 0) {
            common[i] = (byte) (looksCommon(i) ? 1 : 2);
        }
        return common[i] == 1;
    }

    /** Whether a sentence or a line begins here, so that a capital letter says nothing. */
    boolean isSentenceStart(int i) {
        if (form(i - 1) == Form.MARK) {
            return ".!?:„\"»«“-–•*(".indexOf(text.charAt(starts[i - 1])) >= 0;
        }
        return isLineEnd(i - 1) || (form(i - 1) == Form.NUMBER && isLineEnd(i - 2));
    }

    private boolean looksCommon(int i) {
        int known = kinds(i);
        if ((known & (WordKind.GIVEN | WordKind.SURNAME | WordKind.PLACE)) != 0 && (known & WordKind.COMMON) == 0) {
            return isSentenceStart(i) && isLowerWord(i);
        }
        if ((known & WordKind.COMMON) != 0 || isLowerWord(i)) {
            return true;
        }
        return lexicon.isNounOrCompound(text, lastPart(i), ends[i]) && !isDoubleName(i);
    }

    /** "Yılmaz-Hoffmann": an unknown word and a family name, though "Hoffmann" could be put together from nouns. */
    private boolean isDoubleName(int i) {
        int last = lastPart(i);
        int first = last - 1;
        return last - starts[i] > SHORTEST_PART
                && Character.isLowerCase(text.charAt(starts[i] + 1))
                && (lexicon.kindsOf(text, last, ends[i], Casing.CAPITALISED) & WordKind.SURNAME) != 0
                && (lexicon.kindsOf(text, starts[i], first, Casing.CAPITALISED) & (WordKind.COMMON | WordKind.PLACE))
                        == 0
                && !lexicon.isNounOrCompound(text, starts[i], first);
    }

    private boolean isLowerWord(int i) {
        return (lexicon.kindsOf(text, starts[i], ends[i], Casing.LOWER) & WordKind.COMMON) != 0;
    }

    private int lookUp(int i) {
        int end = text.charAt(ends[i] - 1) == '\'' || text.charAt(ends[i] - 1) == '’' ? ends[i] - 1 : ends[i];
        Casing casing = forms[i] == Form.ALL_CAPS ? Casing.CAPITALISED : Casing.AS_WRITTEN;
        int whole = lexicon.kindsOf(text, starts[i], end, casing);
        int hyphen = text.indexOf('-', starts[i], end);
        if (whole != 0 || hyphen < 0) {
            return whole;
        }
        int names = WordKind.GIVEN | WordKind.BASE_FORM;
        int first = lexicon.kindsOf(text, starts[i], hyphen, casing) & names;
        int both = first & lexicon.kindsOf(text, hyphen + 1, end, casing);
        return (both & WordKind.GIVEN) == 0 ? 0 : both;
    }

    /** Where the part behind the last hyphen begins. */
    int lastPart(int i) {
        int part = starts[i];
        for (int hyphen = text.indexOf('-', part, ends[i]); hyphen >= 0; hyphen = text.indexOf('-', part, ends[i])) {
            part = hyphen + 1;
        }
        return part;
    }
}
