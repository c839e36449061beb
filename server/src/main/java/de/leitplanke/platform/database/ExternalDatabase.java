package de.leitplanke.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A PostgreSQL that the town operates itself. Leitplanke checks the accounts it was given and leaves the server alone.
 */
public final class ExternalDatabase implements Database {

    private static final String URL = "LEITPLANKE_DATABASE_URL";

    private final String url;
    private final DatabaseAccount owner;
    private final DatabaseAccount application;

    private ExternalDatabase(String url, DatabaseAccount owner, DatabaseAccount application) {
        this.url = url;
        this.owner = owner;
        this.application = application;
    }

    static boolean isNamedIn(Map<String, String> environment) {
        return !value(environment, URL).isEmpty();
    }

    /**
     * Connects with both accounts and refuses what would undermine the protection of the data: one account for
     * everything, or an application account that row-level security does not bind.
     *
     * @param environment with {@code LEITPLANKE_DATABASE_URL}, {@code _USER}, {@code _PASSWORD}, {@code _OWNER} and
     *     {@code _OWNER_PASSWORD}
     */
    public static DatabaseStart open(Map<String, String> environment) {
        try {
            DatabaseAccount application =
                    account(environment, "LEITPLANKE_DATABASE_USER", "LEITPLANKE_DATABASE_PASSWORD");
            DatabaseAccount owner =
                    account(environment, "LEITPLANKE_DATABASE_OWNER", "LEITPLANKE_DATABASE_OWNER_PASSWORD");
            AccountRules.checkNames(owner, application);
            ExternalDatabase database =
                    new ExternalDatabase(DatabaseUrl.forJdbc(value(environment, URL)), owner, application);
            database.check();
            return new DatabaseStart.Started(database);
        } catch (Refusal refusal) {
            return new DatabaseStart.Refused(refusal.text());
        }
    }

    private static DatabaseAccount account(Map<String, String> environment, String name, String password) {
        return new DatabaseAccount(value(environment, name), value(environment, password));
    }

    private static String value(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private void check() throws Refusal {
        try (Connection connection = connect(owner)) {
            AccountRules.checkServer(connection);
            AccountRules.checkOwner(connection, owner);
        } catch (SQLException failure) {
            throw unreachable(owner, failure);
        }
        try (Connection connection = connect(application)) {
            AccountRules.checkApplication(connection, application);
        } catch (SQLException failure) {
            throw unreachable(application, failure);
        }
    }

    private Connection connect(DatabaseAccount account) throws SQLException {
        return Connections.open(url, account);
    }

    private Refusal unreachable(DatabaseAccount account, SQLException failure) {
        return new Refusal("Die Datenbank „%s“ ist mit dem Konto „%s“ nicht erreichbar: %s"
                .formatted(url, account.name(), failure.getMessage()));
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public DatabaseAccount owner() {
        return owner;
    }

    @Override
    public DatabaseAccount application() {
        return application;
    }

    /** Does nothing: the server is not ours. */
    @Override
    public void close() {}
}
