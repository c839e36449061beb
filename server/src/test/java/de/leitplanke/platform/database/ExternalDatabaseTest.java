package de.leitplanke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void twoProperAccountsAreAccepted() throws Exception {
        try (Database carried = Databases.start(directory)) {
            Database database = Databases.started(Database.start(environment(carried), directory));
            assertThat(database).isInstanceOf(ExternalDatabase.class);
            assertThat(database.application()).isEqualTo(carried.application());
            assertThat(database.owner()).isEqualTo(carried.owner());
            assertThat(Databases.column(database, "select 1")).containsExactly("1");
        }
    }

    @Test
    void oneAccountAloneIsRefusedWithTheTwoStatementsThatHelp() {
        String message = Databases.refusal(ExternalDatabase.open(Map.of(
                "LEITPLANKE_DATABASE_URL", "postgresql://localhost/leitplanke",
                "LEITPLANKE_DATABASE_USER", "leitplanke",
                "LEITPLANKE_DATABASE_PASSWORD", "secret")));
        assertThat(message)
                .contains("zwei Konten")
                .contains("create role leitplanke_owner")
                .contains("create role leitplanke_app")
                .doesNotContain("secret");
    }

    @Test
    void theSameAccountTwiceIsRefused() throws Exception {
        try (Database carried = Databases.start(directory)) {
            Map<String, String> environment = environment(carried);
            environment.put("LEITPLANKE_DATABASE_USER", carried.owner().name());
            assertThat(Databases.refusal(ExternalDatabase.open(environment)))
                    .contains("für beide Aufgaben")
                    .contains("create role leitplanke_app");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter role leitplanke_app superuser",
                "alter role leitplanke_app bypassrls",
                "alter role leitplanke_app createrole",
                "grant connect, create on database leitplanke to leitplanke_owner; alter database leitplanke owner to leitplanke_app",
                "grant leitplanke_owner to leitplanke_app",
                "create schema theirs authorization leitplanke_app",
                "create table public.theirs (); alter table public.theirs owner to leitplanke_app"
            })
    void applicationThatCouldUndoTheProtectionIsRefused(String change) throws Exception {
        Databases.start(directory).close();
        Databases.alter(directory, change.replace("; ", "\n"));
        try (Database carried = Databases.start(directory)) {
            assertThat(Databases.refusal(ExternalDatabase.open(environment(carried))))
                    .contains("„leitplanke_app“")
                    .contains("create role leitplanke_owner")
                    .contains("create role leitplanke_app");
        }
    }

    @Test
    void ownerThatMayCreateNothingIsRefusedWithTheGrantThatHelps() throws Exception {
        try (Database carried = Databases.start(directory)) {
            Map<String, String> environment = environment(carried);
            environment.put("LEITPLANKE_DATABASE_OWNER", carried.application().name());
            environment.put("LEITPLANKE_DATABASE_OWNER_PASSWORD", carried.application().password());
            environment.put("LEITPLANKE_DATABASE_USER", carried.owner().name());
            environment.put("LEITPLANKE_DATABASE_PASSWORD", carried.owner().password());
            assertThat(Databases.refusal(ExternalDatabase.open(environment)))
                    .contains("grant create on database \"leitplanke\" to \"leitplanke_app\";");
        }
    }

    @Test
    void wrongPasswordIsNamedWithItsAccountAndNotQuoted() throws Exception {
        try (Database carried = Databases.start(directory)) {
            Map<String, String> environment = environment(carried);
            environment.put("LEITPLANKE_DATABASE_PASSWORD", "wrong-one");
            assertThat(Databases.refusal(ExternalDatabase.open(environment)))
                    .contains("„leitplanke_app“")
                    .contains("nicht erreichbar")
                    .doesNotContain("wrong-one");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://leitplanke:secret@localhost/leitplanke",
                "jdbc:postgresql://localhost/leitplanke?user=leitplanke",
                "jdbc:postgresql://localhost/leitplanke?sslmode=require&password=secret"
            })
    void accountInsideTheAddressIsRefusedWithoutQuotingIt(String url) {
        assertThat(Databases.refusal(ExternalDatabase.open(Map.of(
                        "LEITPLANKE_DATABASE_URL", url,
                        "LEITPLANKE_DATABASE_USER", "a",
                        "LEITPLANKE_DATABASE_OWNER", "b"))))
                .contains("weder Konto noch Kennwort")
                .doesNotContain("secret");
    }

    @Test
    void addressOfAnotherSystemIsRefused() {
        assertThat(Databases.refusal(ExternalDatabase.open(Map.of(
                        "LEITPLANKE_DATABASE_URL", "jdbc:mysql://localhost/leitplanke",
                        "LEITPLANKE_DATABASE_USER", "a",
                        "LEITPLANKE_DATABASE_OWNER", "b"))))
                .contains("postgresql://");
    }

    private static Map<String, String> environment(Database carried) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LEITPLANKE_DATABASE_URL", carried.url());
        environment.put("LEITPLANKE_DATABASE_USER", carried.application().name());
        environment.put("LEITPLANKE_DATABASE_PASSWORD", carried.application().password());
        environment.put("LEITPLANKE_DATABASE_OWNER", carried.owner().name());
        environment.put("LEITPLANKE_DATABASE_OWNER_PASSWORD", carried.owner().password());
        return environment;
    }
}
