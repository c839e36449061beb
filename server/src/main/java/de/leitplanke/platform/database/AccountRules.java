package de.leitplanke.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What Leitplanke asks of a server and of the two accounts before it trusts them with personal data. */
final class AccountRules {

    private static final String ROLES = """
            create role leitplanke_owner login password '…';
            create role leitplanke_app login nosuperuser nobypassrls nocreaterole password '…';""";

    private AccountRules() {}

    static void checkNames(DatabaseAccount owner, DatabaseAccount application) throws Refusal {
        if (owner.name().isEmpty() || application.name().isEmpty()) {
            throw twoAccounts("Leitplanke braucht zwei Konten der Datenbank.");
        }
        if (owner.name().equals(application.name())) {
            throw twoAccounts("Das Konto „%s“ ist für beide Aufgaben angegeben.".formatted(owner.name()));
        }
    }

    static void checkServer(Connection connection) throws SQLException, Refusal {
        if (!isTrue(connection, "select current_setting('server_version_num')::int >= 150000")) {
            throw new Refusal(
                    "Leitplanke braucht PostgreSQL 15 oder neuer. Auf dem angegebenen Rechner läuft PostgreSQL "
                            + connection.getMetaData().getDatabaseProductVersion() + ".");
        }
        if (!isTrue(connection, "select current_setting('server_encoding') = 'UTF8'")) {
            throw new Refusal("Die Datenbank muss mit der Zeichenkodierung UTF8 angelegt sein.");
        }
    }

    static void checkOwner(Connection connection, DatabaseAccount owner) throws SQLException, Refusal {
        if (!isTrue(connection, "select has_database_privilege(current_database(), 'create')")) {
            throw new Refusal("""
                    Das Konto „%s“ darf in der Datenbank nichts anlegen. Erlauben Sie es mit:
                    grant create on database "%s" to "%s";""".formatted(owner.name(), connection.getCatalog(), owner.name()));
        }
    }

    /** Membership counts like the role itself, because a member can take the role on. */
    static void checkApplication(Connection connection, DatabaseAccount application) throws SQLException, Refusal {
        if (isTrue(connection, """
                select exists (
                  select from pg_roles
                  where (rolsuper or rolbypassrls or rolcreaterole) and pg_has_role(oid, 'member'))
                """)) {
            throw twoAccounts("Das Konto „%s“ kann die Trennung der Daten umgehen.".formatted(application.name()));
        }
        if (isTrue(connection, """
                select exists (
                    select from pg_database where datname = current_database() and pg_has_role(datdba, 'member'))
                  or exists (
                    select from pg_namespace
                    where nspname not like 'pg\\_%' and nspname <> 'information_schema'
                      and pg_has_role(nspowner, 'member'))
                  or exists (
                    select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                    where nspname not like 'pg\\_%' and nspname <> 'information_schema'
                      and pg_has_role(relowner, 'member'))
                """)) {
            throw twoAccounts("Dem Konto „%s“ gehören Teile der Datenbank, es könnte also die Schutzregeln ändern."
                    .formatted(application.name()));
        }
    }

    private static Refusal twoAccounts(String reason) {
        return new Refusal("""
                %s Ein Konto legt die Tabellen an (LEITPLANKE_DATABASE_OWNER, LEITPLANKE_DATABASE_OWNER_PASSWORD), \
                das andere arbeitet nur damit (LEITPLANKE_DATABASE_USER, LEITPLANKE_DATABASE_PASSWORD). So legen Sie \
                beide an:
                %s""".formatted(reason, ROLES));
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
