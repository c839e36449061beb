package de.leitplanke.privacy;

/** What a word can be according to the dictionary, as bits of one number: a word is often several things at once. */
final class WordKind {

    static final int GIVEN_MALE = 1;
    static final int GIVEN_FEMALE = 1 << 1;
    static final int SURNAME = 1 << 2;
    static final int CITY = 1 << 3;
    static final int REGION = 1 << 4;
    static final int NOUN = 1 << 5;
    static final int ADJECTIVE = 1 << 6;
    static final int VERB = 1 << 7;
    static final int FUNCTION_WORD = 1 << 8;

    /** A proper name in its base form; without this bit a given name or surname stands in the genitive. */
    static final int BASE_FORM = 1 << 9;

    static final int GIVEN = GIVEN_MALE | GIVEN_FEMALE;
    static final int PLACE = CITY | REGION;
    static final int COMMON = NOUN | ADJECTIVE | VERB | FUNCTION_WORD;

    private WordKind() {}

    /** Kinds that a tag of the dictionary stands for, such as {@code EIG:NOM:SIN:FEM:NOA:VOR}. */
    static int ofTag(String tag) {
        return switch (tag.length() < 3 ? tag : tag.substring(0, 3)) {
            case "EIG" -> ofProperName(tag);
            case "SUB" -> tag.endsWith(":ADJ") ? NOUN | ADJECTIVE : NOUN;
            case "ADJ", "PA1", "PA2" -> ADJECTIVE;
            case "VER" -> VERB;
            default -> FUNCTION_WORD;
        };
    }

    private static int ofProperName(String tag) {
        int base = tag.startsWith("EIG:NOM") ? BASE_FORM : 0;
        return switch (tag.substring(tag.lastIndexOf(':') + 1)) {
            case "VOR", "VOR*", "VOR#" -> base | (tag.contains(":FEM:") ? GIVEN_FEMALE : GIVEN_MALE);
            case "NAC" -> base | SURNAME;
            case "STD" -> base | CITY;
            case "COU", "GEB", "GEO", "MOU", "WAT" -> base | REGION;
            default -> 0;
        };
    }
}
