package de.leitplanke.privacy;

/** What a word says about its neighbours; the words themselves are in {@code vocabulary.txt}. */
enum Role {
    SALUTATION(1),
    PLURAL_SALUTATION(1 << 1),
    TITLE(1 << 2),
    TITLE_PART(1 << 3),
    FUNCTION(1 << 4),
    RELATION(1 << 5),
    LABEL(1 << 6),
    NAME_FIELD(1 << 7),
    BIRTH_NAME(1 << 8),
    GREETING(1 << 9),
    CLOSING(1 << 10),
    SIGNATURE_SKIP(1 << 11),
    PARTICLE(1 << 12),
    FIRM(1 << 13),
    INSTITUTION(1 << 14),
    LEGAL_FORM(1 << 15),
    STREET_OPENER(1 << 16),
    STREET_ARTICLE(1 << 17),
    DETERMINER(1 << 18),
    PLACE_PREPOSITION(1 << 19),
    PLACE_FIELD(1 << 20),
    WEEKDAY(1 << 21),
    NO_STREET(1 << 22),
    STOP(1 << 23),
    SPEECH(1 << 24),
    ROAD(1 << 26),
    NUMBERED_ROAD(1 << 27),
    ADDRESS_WORD(1 << 25),
    DISCLOSURE(1 << 28),
    NAME_COLUMN(1 << 29),
    FILE_ENDING(1 << 30);

    private final int bit;

    Role(int bit) {
        this.bit = bit;
    }

    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return bit;
    }
}
