package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/**
 * What stands before a name.
 *
 * @param gender from Frau or Herr
 * @param formal whether a salutation or a title is there, behind which a single name is a family name
 */
record Salutation(Gender gender, boolean formal) {

    private static final Set<String> FEMALE = Set.of("frau", "fr.", "frl.", "fräulein");
    private static final Set<String> MALE = Set.of("herr", "herrn", "hr.", "hrn.");
    private static final Set<String> TITLES = Set.of(
            "familie",
            "fam.",
            "eheleute",
            "eheleuten",
            "doktor",
            "professor",
            "professorin",
            "prof",
            "prof.",
            "dr",
            "dr.",
            "dr.-ing.",
            "ing.",
            "mag.",
            "med.",
            "dent.",
            "vet.",
            "jur.",
            "phil.",
            "rer.",
            "nat.",
            "pol.",
            "oec.",
            "habil.",
            "h.c.",
            "h.",
            "c.",
            "mult.",
            "lic.",
            "b.a.",
            "m.a.",
            "b.sc.",
            "m.sc.",
            "ll.m.",
            "mba");
    private static final int MAX_WORDS = 5;
    private static final int MAX_WORD_LENGTH = 24;

    /** Reads from the name's first offset towards the beginning of the line. */
    static Salutation before(CharSequence text, int nameStart) {
        boolean formal = false;
        int at = nameStart;
        for (int i = 0; i < MAX_WORDS; i++) {
            int end = beforeSpaces(text, at);
            at = wordStart(text, end);
            String word = text.subSequence(at, end).toString().toLowerCase(Locale.GERMAN);
            Gender gender = genderOf(word);
            if (gender != Gender.UNKNOWN) {
                return new Salutation(gender, true);
            }
            if (!isTitle(word)) {
                break;
            }
            formal = true;
        }
        return new Salutation(Gender.UNKNOWN, formal);
    }

    /** Whether this word belongs before a name and never to it. */
    static boolean isSalutationOrTitle(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
        return genderOf(lower) != Gender.UNKNOWN || (isTitle(lower) && !initial);
    }

    static Gender genderOf(String lower) {
        return FEMALE.contains(lower) ? Gender.FEMALE : MALE.contains(lower) ? Gender.MALE : Gender.UNKNOWN;
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word) || word.startsWith("dipl.-");
    }

    private static int beforeSpaces(CharSequence text, int end) {
        int at = end;
        while (at > 0 && end - at < 3 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordStart(CharSequence text, int end) {
        int at = end;
        while (at > 0 && end - at < MAX_WORD_LENGTH && isWordPart(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '.' || c == '-';
    }

    private static boolean isSpace(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
