package de.leitplanke.privacy;

/**
 * A date as it stands in the text.
 *
 * @param end offset behind it
 * @param form how it is written
 */
record DateReading(int end, Form form) {

    /** Spellings, by how much doubt they leave. */
    enum Form {
        WITH_MONTH_NAME,
        FULL_YEAR,
        SHORT_YEAR,
        WITHOUT_YEAR
    }
}
