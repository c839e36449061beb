package de.leitplanke.privacy;

import java.util.Locale;

/** What the dictionary knows of the form and gender of a name. */
enum NameForm {
    /** As one introduces oneself, even if it ends in s: Peters, Hans. */
    BASE,
    /** Only a genitive: Webers, Annas. */
    GENITIVE,
    UNKNOWN;

    private static final int NAME = WordKind.GIVEN | WordKind.SURNAME;

    /** The form of a name's last word. */
    static NameForm of(String name) {
        int kinds = kinds(name);
        if ((kinds & NAME) == 0) {
            return UNKNOWN;
        }
        return (kinds & WordKind.BASE_FORM) != 0 ? BASE : GENITIVE;
    }

    /** The gender of a given name that only women or only men have. */
    static Gender genderOf(String givenName) {
        return switch (kinds(givenName) & WordKind.GIVEN) {
            case WordKind.GIVEN_FEMALE -> Gender.FEMALE;
            case WordKind.GIVEN_MALE -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** Whether the word is a given name and no family name. */
    static boolean isGivenName(String word) {
        int kinds = kinds(word);
        return (kinds & WordKind.GIVEN) != 0 && (kinds & WordKind.SURNAME) == 0;
    }

    private static int kinds(String name) {
        int start = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
        boolean capitals = name.equals(name.toUpperCase(Locale.GERMAN));
        return GermanLexicon.standard()
                .kindsOf(name, start, name.length(), capitals ? Casing.CAPITALISED : Casing.AS_WRITTEN);
    }
}
