package de.leitplanke.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A table that holds something about people. Conditions and expressions are SQL of the declaring module; nothing of a
 * request is ever part of them.
 *
 * @param name with its schema; the words for its rows are {@code own.table.NAME} in the message files
 * @param condition which rows are about the person {@code :person}; null for every foreign key to a person
 * @param since the day from which a row is, as an expression; null if the table keeps none
 * @param legible columns for the person's own file, as a select list; null if there is nothing that could be read.
 *     Never a secret, nothing that lets somebody sign in, and no other person
 */
public record PersonalTable(
        String name,
        @Nullable String condition,
        @Nullable String since,
        @Nullable String legible) {

    /** A table whose foreign keys say whom a row is about. */
    public static PersonalTable referring(String name) {
        return new PersonalTable(name, null, null, null);
    }

    /** A table that refers to people in another way. */
    public static PersonalTable where(String name, String condition) {
        return new PersonalTable(name, condition, null, null);
    }

    /** The same with a column that holds the day of a row. */
    public PersonalTable sinceDay(String column) {
        return new PersonalTable(name, condition, column, legible);
    }

    /** The same with an expression for the moment of a row; shown is its day in Germany. */
    public PersonalTable sinceMoment(String moment) {
        return sinceDay("(" + moment + " at time zone 'Europe/Berlin')::date");
    }

    /** The same with what the person's own file shows of a row. */
    public PersonalTable legible(String columns) {
        return new PersonalTable(name, condition, since, columns);
    }
}
