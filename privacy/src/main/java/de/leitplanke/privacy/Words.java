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
    private static final int NAME = WordKind.GIVEN | WordKind.SURNAME | WordKind.PLACE;

    private final PreparedText prepared;
    private final String text;
    private final char[] characters;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final Form[] forms;
    private final int[] hashes;
    private final int[] roles;

    /** The first word with the same spelling; a word's own number for all that is no word. */
    private final int[] spellings;

    private final KnownWords known;

    /** @param hashes of each word or mark in small letters */
    Words(
            PreparedText prepared,
            GermanLexicon lexicon,
            int count,
            int[] starts,
            int[] ends,
            Form[] forms,
            int[] hashes) {
        this.prepared = prepared;
        this.text = prepared.text();
        this.characters = prepared.characters();
        this.count = count;
        this.starts = starts;
        this.ends = ends;
        this.forms = forms;
        this.hashes = hashes;
        this.roles = new int[count];
        this.spellings = new int[count];
        this.known = new KnownWords(lexicon, characters, starts, ends, forms, count);
        compareSpellings();
    }

    private void compareSpellings() {
        Spellings seen = new Spellings(characters, starts, ends, count);
        for (int i = 0; i < count; i++) {
            int first = forms[i].isWord() ? seen.firstLike(i, hashes[i]) : i;
            spellings[i] = first;
            if (first < i) {
                roles[i] = roles[first];
            } else if (forms[i].isWord()) {
                roles[i] = Vocabulary.rolesOf(characters, starts[i], ends[i], hashes[i]);
            }
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

    /** The same for those who look at single characters; not to be written to. */
    char[] characters() {
        return characters;
    }

    /** The tables of the text. */
    Columns columns() {
        return prepared.columns();
    }

    /** Hash of the word in small letters, by {@link String#hashCode()}. */
    int hash(int i) {
        return hashes[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Number of characters, 0 outside the text. */
    int length(int i) {
        return i < 0 || i >= count ? 0 : ends[i] - starts[i];
    }

    String string(int i) {
        return text.substring(starts[i], ends[i]);
    }

    Form form(int i) {
        return i < 0 || i >= count ? Form.LINE_END : forms[i];
    }

    /** Whether the word reads exactly so. */
    boolean reads(int i, String word) {
        return form(i) != Form.LINE_END
                && length(i) == word.length()
                && characters[starts[i]] == word.charAt(0)
                && text.startsWith(word, starts[i]);
    }

    /** Whether the word ends so, whatever its case. */
    boolean endsWith(int i, String ending) {
        int from = length(i) < ending.length() ? -1 : ends[i] - ending.length();
        if (from < 0 || Casing.lower(characters[ends[i] - 1]) != ending.charAt(ending.length() - 1)) {
            return false;
        }
        for (int at = 0; at < ending.length() - 1; at++) {
            if (Casing.folded(characters[from + at]) != ending.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    boolean isLineEnd(int i) {
        return form(i) == Form.LINE_END;
    }

    boolean isMark(int i, char mark) {
        return form(i) == Form.MARK && characters[starts[i]] == mark;
    }

    /** A word that begins with a capital letter and has at least two letters. */
    boolean isCapital(int i) {
        return form(i) == Form.CAPITAL || form(i) == Form.ALL_CAPS;
    }

    boolean isInitialCapital(int i) {
        return Character.isUpperCase(characters[starts[i]]);
    }

    /** A word with a capital behind a small letter, such as "LibreOffice": what follows is no name of a person. */
    boolean isMixed(int i) {
        if (form(i) != Form.CAPITAL) {
            return false;
        }
        for (int at = starts[i] + SHORTEST_PART; at < ends[i]; at++) {
            if (Character.isUpperCase(characters[at]) && Character.isLowerCase(characters[at - 1])) {
                return true;
            }
        }
        return false;
    }

    boolean has(int i, Role role) {
        return i >= 0 && i < count && (roles[i] & role.bit()) != 0;
    }

    /** Position of the first word from {@code from} on that has one of the roles, or the number of words. */
    int next(int from, int roleBits) {
        int i = from;
        while (i < count && (roles[i] & roleBits) == 0) {
            i++;
        }
        return i;
    }

    /** The bits of all {@link Role}s. */
    int roles(int i) {
        return i < 0 || i >= count ? 0 : roles[i];
    }

    /** Whether this begins directly where the one before it ends. */
    boolean isGlued(int i) {
        return i > 0 && i < count && starts[i] == ends[i - 1];
    }

    /** Whether one of these marks stands here without a space before it. */
    boolean isGlued(int i, String marks) {
        return isGlued(i) && form(i) == Form.MARK && marks.indexOf(characters[starts[i]]) >= 0;
    }

    /** Whether so many spaces stand before it that another column begins here. */
    boolean isApart(int i) {
        return i > 0 && i < count && (starts[i] - ends[i - 1] >= WIDE || isMark(i - 1, TAB));
    }

    /** Whether at least two spaces stand before it, as between the columns of a list, or a line begins. */
    boolean isSetOff(int i) {
        return isLineEnd(i - 1) || (i > 0 && i < count && starts[i] - ends[i - 1] > 1);
    }

    /** Dictionary kinds of a word; capitals only are read as a capitalised word. */
    int kinds(int i) {
        return form(i).isWord() ? known.kinds(spellings[i]) : 0;
    }

    boolean is(int i, int kind) {
        return (kinds(i) & kind) != 0;
    }

    /** Whether a word in small letters would be of this kind if it had a capital. */
    boolean isSmall(int i, int kind) {
        return (known.kindsOfPart(starts[i], ends[i]) & kind) != 0;
    }

    /** Whether a stretch of the text is a given name, whatever its case. */
    boolean isPartGiven(int start, int end) {
        return isPart(start, end, WordKind.GIVEN);
    }

    /** Whether a stretch of the text is of this kind, whatever its case. */
    boolean isPart(int start, int end, int kind) {
        return (known.kindsOfPart(start, end) & kind) != 0;
    }

    /** Whether a stretch of the text is no ordinary German word, however it is capitalised. */
    boolean isPartUnknown(int start, int end) {
        return known.isPartUnknown(start, end);
    }

    /** Whether a word in small letters is none of the language but may be a name. */
    boolean isSmallName(int i) {
        return form(i) == Form.LOWER
                && length(i) > 2
                && (kinds(i) & WordKind.COMMON) == 0
                && roles[i] == 0
                && (isSmall(i, WordKind.GIVEN | WordKind.SURNAME) || !known.isNounOrCompound(i));
    }

    /** Whether a capitalised word can be an ordinary German word: a noun, a compound, or a small word. */
    boolean isCommon(int i) {
        if (!form(i).isWord()) {
            return false;
        }
        int spelling = spellings[i];
        int kinds = known.kinds(spelling);
        if ((kinds & WordKind.COMMON) != 0) {
            return true;
        }
        if ((kinds & NAME) != 0) {
            return isSentenceStart(i) && known.isLower(spelling);
        }
        return known.isLower(spelling) || known.isNoun(spelling);
    }

    /** Whether a sentence or a line begins here, so that a capital letter says nothing. */
    boolean isSentenceStart(int i) {
        if (form(i - 1) == Form.MARK) {
            return ".!?:„\"»«“-–•*(".indexOf(characters[starts[i - 1]]) >= 0;
        }
        return isLineEnd(i - 1) || (form(i - 1) == Form.NUMBER && isLineEnd(i - 2));
    }

    /** Where the part behind the last hyphen begins. */
    int lastPart(int i) {
        return known.lastPart(i);
    }
}
