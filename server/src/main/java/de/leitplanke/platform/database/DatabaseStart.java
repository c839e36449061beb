package de.leitplanke.platform.database;

/** What became of the attempt to get a database. */
public sealed interface DatabaseStart {

    /** The database answers and both accounts are in order. */
    record Started(Database database) implements DatabaseStart {}

    /**
     * There is no database to work with.
     *
     * @param message in German, for the person who starts the server: what is wrong and what helps
     */
    record Refused(String message) implements DatabaseStart {}
}
