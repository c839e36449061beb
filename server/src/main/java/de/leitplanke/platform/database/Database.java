package de.leitplanke.platform.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * A PostgreSQL that is ready for work, with two accounts: the owner changes the schema, the application only uses it
 * and is subject to row-level security.
 */
public sealed interface Database extends AutoCloseable permits AttachedDatabase, CarriedDatabase, ExternalDatabase {

    /**
     * Opens the external database if the environment names one, else starts the carried one.
     *
     * @param environment environment variables; {@code LEITPLANKE_DATABASE_URL} decides
     * @param dataDirectory directory of the carried database; it belongs to the database alone
     */
    static DatabaseStart start(Map<String, String> environment, Path dataDirectory) {
        return ExternalDatabase.isNamedIn(environment)
                ? ExternalDatabase.open(environment)
                : CarriedDatabase.start(dataDirectory);
    }

    /**
     * The database of a town that exists and whose server may be running: to read from it beside the application.
     *
     * @param environment environment variables; {@code LEITPLANKE_DATABASE_URL} decides
     * @param dataDirectory directory of the carried database
     */
    static DatabaseStart beside(Map<String, String> environment, Path dataDirectory) {
        return ExternalDatabase.isNamedIn(environment)
                ? ExternalDatabase.open(environment)
                : AttachedDatabase.open(dataDirectory);
    }

    /** Address for JDBC, without account and password. */
    String url();

    /** Owns the schema; for migrations only. */
    DatabaseAccount owner();

    /** For everything else: neither superuser nor owner, cannot bypass row-level security. */
    DatabaseAccount application();

    /**
     * Ends what {@link #start} has begun. To be called after the last connection is closed; calling it twice is
     * harmless.
     */
    @Override
    void close();
}
