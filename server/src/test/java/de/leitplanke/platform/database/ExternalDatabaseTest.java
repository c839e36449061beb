package de.leitplanke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExternalDatabaseTest {

    private Database carried;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        carried = Databases.start(directory);
    }

    @AfterAll
    void close() {
        carried.close();
    }

    @Test
    void twoProperAccountsAreAccepted() throws Exception {
        Database database = Databases.started(Database.start(Databases.environment(carried), Path.of("unused")));
        assertThat(database).isInstanceOf(ExternalDatabase.class);
        assertThat(database.application()).isEqualTo(carried.application());
        assertThat(database.owner()).isEqualTo(carried.owner());
        assertThat(Databases.column(database, "select 1")).containsExactly("1");
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
        Map<String, String> environment = Databases.environment(carried);
        environment.put("LEITPLANKE_DATABASE_USER", carried.owner().name());
        assertThat(Databases.refusal(ExternalDatabase.open(environment)))
                .contains("für beide Aufgaben")
                .contains("create role leitplanke_app");
    }

    @Test
    void ownerThatMayCreateNothingIsRefusedWithTheGrantThatHelps() throws Exception {
        Map<String, String> environment = Databases.environment(carried);
        environment.put("LEITPLANKE_DATABASE_OWNER", carried.application().name());
        environment.put(
                "LEITPLANKE_DATABASE_OWNER_PASSWORD", carried.application().password());
        environment.put("LEITPLANKE_DATABASE_USER", carried.owner().name());
        environment.put("LEITPLANKE_DATABASE_PASSWORD", carried.owner().password());
        assertThat(Databases.refusal(ExternalDatabase.open(environment)))
                .contains("grant create on database \"leitplanke\" to \"leitplanke_app\";");
    }

    @Test
    void wrongPasswordIsNamedWithItsAccountAndNotQuoted() throws Exception {
        Map<String, String> environment = Databases.environment(carried);
        environment.put("LEITPLANKE_DATABASE_PASSWORD", "wrong-one");
        assertThat(Databases.refusal(ExternalDatabase.open(environment)))
                .contains("„leitplanke_app“")
                .contains("nicht erreichbar")
                .doesNotContain("wrong-one");
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
}
