package de.leitplanke.privacy;

import de.leitplanke.privacy.Reading.Begun;
import de.leitplanke.privacy.Reading.None;
import de.leitplanke.privacy.Reading.Token;
import java.util.Locale;
import java.util.Set;

/** Whether {@code Herr} before a name must be {@code Herrn}, told from the preposition or article before it. */
final class HerrForm {

    /** Answer of {@link #follows} while the text ends too early. */
    enum Follows {
        NAME,
        OTHER,
        OPEN
    }

    /** Prepositions that are no conjunctions as well. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "an",
            "auf",
            "aus",
            "bei",
            "beim",
            "betreffend",
            "dank",
            "durch",
            "für",
            "gegen",
            "gegenüber",
            "gemäß",
            "hinter",
            "laut",
            "mit",
            "mitsamt",
            "nach",
            "neben",
            "nebst",
            "ohne",
            "samt",
            "statt",
            "trotz",
            "über",
            "um",
            "unter",
            "vom",
            "von",
            "vor",
            "wegen",
            "zu",
            "zum",
            "zwischen");

    private static final Set<String> ARTICLES = Set.of("dem", "den", "des", "diesem", "diesen", "unserem", "unseren");

    private static final String HERR = "Herr";
    private static final int MAX_WORDS = 3;
    private static final int MAX_WORD_LENGTH = 24;

    private HerrForm() {}

    /** Whether the end of the text before calls for dative, accusative or genitive. */
    static boolean isGoverned(CharSequence before) {
        int wordEnd = beforeSpaces(before, before.length());
        if (wordEnd == before.length()) {
            return false;
        }
        int wordStart = wordStart(before, wordEnd);
        String word = word(before, wordStart, wordEnd);
        return PREPOSITIONS.contains(word) || (ARTICLES.contains(word) && !opensClause(before, wordStart));
    }

    /** An article behind a comma, or behind a comma and a preposition, is a relative pronoun. */
    private static boolean opensClause(CharSequence before, int articleStart) {
        int end = beforeSpaces(before, articleStart);
        int start = wordStart(before, end);
        if (PREPOSITIONS.contains(word(before, start, end))) {
            end = beforeSpaces(before, start);
        }
        return end > 0 && before.charAt(end - 1) == ',';
    }

    private static int beforeSpaces(CharSequence text, int end) {
        int at = end;
        while (at > 0 && end - at < MAX_WORD_LENGTH && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordStart(CharSequence text, int end) {
        int at = end;
        while (at > 0 && end - at < MAX_WORD_LENGTH && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String word(CharSequence text, int start, int end) {
        return text.subSequence(start, end).toString().toLowerCase(Locale.GERMAN);
    }

    /** Whether {@code Herr} stands at the offset and a name of the table behind it, with titles between at most. */
    static Follows follows(CharSequence text, int start, PlaceholderTable table) {
        int at = start;
        for (int i = 0; i < HERR.length(); i++, at++) {
            if (at == text.length()) {
                return Follows.OPEN;
            }
            if (text.charAt(at) != HERR.charAt(i)) {
                return Follows.OTHER;
            }
        }
        for (int words = 0; words <= MAX_WORDS; words++) {
            int next = nextWord(text, at);
            if (next == at && at < text.length()) {
                return Follows.OTHER;
            }
            if (next == text.length()) {
                return Follows.OPEN;
            }
            Follows name = name(text, next, table);
            if (name != Follows.OTHER) {
                return name;
            }
            at = titleEnd(text, next);
            if (at == next) {
                return Follows.OTHER;
            }
        }
        return Follows.OTHER;
    }

    private static int nextWord(CharSequence text, int start) {
        int at = start;
        while (at < text.length()
                && at - start < MAX_WORD_LENGTH
                && (isSpace(text.charAt(at)) || text.charAt(at) == '*')) {
            at++;
        }
        return at;
    }

    private static Follows name(CharSequence text, int at, PlaceholderTable table) {
        if (!TokenReader.mayBegin(text.charAt(at))) {
            return Follows.OTHER;
        }
        return switch (TokenReader.read(text, at, true)) {
            case Begun begun -> Follows.OPEN;
            case Token token -> isIssuedName(token.placeholder(), table) ? Follows.NAME : Follows.OTHER;
            case None none -> Follows.OTHER;
        };
    }

    private static boolean isIssuedName(Placeholder placeholder, PlaceholderTable table) {
        boolean person = placeholder.word().equals(Placeholder.NAME)
                || placeholder.word().equals(Placeholder.GIVEN_NAME);
        return person && table.entry(placeholder).isPresent();
    }

    /** A title or an office: a word with a capital or a point; returns the start if there is none. */
    private static int titleEnd(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && at - start < MAX_WORD_LENGTH && isTitlePart(text.charAt(at))) {
            at++;
        }
        boolean title = Character.isUpperCase(text.charAt(start)) || (at > start && text.charAt(at - 1) == '.');
        boolean ended = at == text.length() || isSpace(text.charAt(at));
        return (title || at == text.length()) && ended ? at : start;
    }

    private static boolean isTitlePart(char c) {
        return Character.isLetter(c) || c == '.' || c == '-';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
