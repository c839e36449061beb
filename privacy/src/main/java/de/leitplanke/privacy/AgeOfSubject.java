package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a bare figure is said of a person: "Sie ist 22.", "Frau Vogt wird am Freitag 50,", "mein Sohn ist erst 9
 * und".
 */
final class AgeOfSubject {

    private static final int MOST_FILLERS = 3;
    private static final Set<String> VERBS = Set.of("ist", "wird", "war", "bin", "werde", "wurde", "sei");
    private static final Set<String> FILLERS =
            DateWords.words("über knapp fast erst schon bereits inzwischen jetzt mittlerweile gerade nun rund etwa ja "
                    + "doch noch nur genau circa ca gut heute morgen bald dann am im montag dienstag mittwoch "
                    + "donnerstag freitag samstag sonntag auch januar februar märz april mai juni juli august "
                    + "september oktober november dezember immerhin");
    private static final Set<String> PERSONS = DateWords.words(
            "er sie ich und der die mutter vater sohn tochter kind mann frau oma opa bruder brüder "
                    + "geschwister kinder schwester enkel enkelin junge mädchen partner partnerin ehemann ehefrau neffe nichte");
    private static final Set<String> BEHIND = Set.of("und", "geworden", "aber", "oder");

    private AgeOfSubject() {}

    static boolean isBehind(Scan scan, int at, int end) {
        if (scan.charAt(end) == ')' && scan.wordBefore(at).equals("beide")) {
            return true;
        }
        int place = at;
        for (int i = 0; i <= MOST_FILLERS; i++) {
            if (scan.charAt(place - 1) != ' ') {
                return false;
            }
            String word = scan.wordBefore(place);
            place -= 1 + word.length();
            String small = word.toLowerCase(Locale.GERMAN);
            if (VERBS.contains(small)) {
                return isPerson(scan, place) && endsSentence(scan, end);
            }
            if (!FILLERS.contains(small)) {
                return false;
            }
        }
        return false;
    }

    /** "Tochter", "Brüder" */
    static boolean isRelative(String word) {
        return PERSONS.contains(word.toLowerCase(Locale.GERMAN))
                || (Vocabulary.rolesOf(word) & Role.RELATION.bit()) != 0;
    }

    private static boolean isPerson(Scan scan, int verb) {
        String word = scan.wordBefore(verb);
        if (word.isEmpty()) {
            return scan.charAt(verb - 1) == '\n';
        }
        return isName(word) || PERSONS.contains(word.toLowerCase(Locale.GERMAN));
    }

    private static boolean isName(String word) {
        GermanLexicon lexicon = GermanLexicon.standard();
        int capital = lexicon.kindsOf(word, 0, word.length(), Casing.CAPITALISED);
        boolean unknown = capital == 0
                && lexicon.kindsOf(word, 0, word.length(), Casing.LOWER) == 0
                && !lexicon.isNounOrCompound(word);
        return Character.isUpperCase(word.charAt(0))
                && ((capital & (WordKind.GIVEN | WordKind.SURNAME)) != 0 || unknown);
    }

    /** No unit and no noun follows. */
    private static boolean endsSentence(Scan scan, int end) {
        char next = scan.charAt(end);
        boolean mark = ",;)!?\n".indexOf(next) >= 0 || (next == '.' && !Ascii.isDigit(scan.charAt(end + 1)));
        return (mark && !isOrdinal(scan, end)) || (next == ' ' && BEHIND.contains(scan.wordAfter(end)));
    }

    /** "ist am 22. Mai" */
    private static boolean isOrdinal(Scan scan, int end) {
        return scan.charAt(end) == '.' && DateReader.isMonth(scan.wordAfter(end + 1));
    }
}
