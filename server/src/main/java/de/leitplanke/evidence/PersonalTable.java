package de.leitplanke.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A table that holds something about people. Conditions and expressions are SQL of the declaring module; nothing of a
 * request is ever part of them.
 *
 * @param name with its schema; the words for its rows are {@code own.table.NAME} in the message files
 * @param condition which rows are about the person {@code :person}; null for every foreign key to a person
 * @param since the day from which a row is, as an expression; null if the table keeps none
 */
public record PersonalTable(String name, @Nullable String condition, @Nullable String since) {

    /** A table whose foreign keys say whom a row is about. */
    public static PersonalTable referring(String name) {
        return new PersonalTable(name, null, null);
    }

    /** A table that refers to people in another way. */
    public static PersonalTable where(String name, String condition) {
        return new PersonalTable(name, condition, null);
    }

    /** The same with a column that holds the day of a row. */
    public PersonalTable sinceDay(String column) {
        return new PersonalTable(name, condition, column);
    }

    /** The same with an expression for the moment of a row; shown is its day in Germany. */
    public PersonalTable sinceMoment(String moment) {
        return new PersonalTable(name, condition, "(" + moment + " at time zone 'Europe/Berlin')::date");
    }
}
