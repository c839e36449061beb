package de.leitplanke.privacy;

/** What a word says about its neighbours; the words themselves are in {@code vocabulary.txt}. */
enum Role {
    SALUTATION,
    PLURAL_SALUTATION,
    TITLE,
    TITLE_PART,
    FUNCTION,
    RELATION,
    LABEL,
    NAME_FIELD,
    BIRTH_NAME,
    GREETING,
    CLOSING,
    SIGNATURE_SKIP,
    PARTICLE,
    FIRM,
    INSTITUTION,
    LEGAL_FORM,
    STREET_OPENER,
    STREET_ARTICLE,
    DETERMINER,
    PLACE_PREPOSITION,
    PLACE_FIELD,
    WEEKDAY,
    NO_STREET,
    STOP,
    SPEECH,
    ADDRESS_WORD;

    int bit() {
        return 1 << ordinal();
    }
}
