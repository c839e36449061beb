package de.leitplanke.library.coach;

/**
 * A demanded number of things.
 *
 * @param at index of the number
 * @param thing a name for what is counted, the same in singular and plural
 * @param strict whether a word such as "genau" or "höchstens" stands with it; a bare number may count something else
 */
record Count(int at, String thing, int least, int most, boolean strict) {

    /** Whether no number meets both. */
    boolean excludes(Count other) {
        return (strict || other.strict) && (least > other.most || other.least > most);
    }
}
