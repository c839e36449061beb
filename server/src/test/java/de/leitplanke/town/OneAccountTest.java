package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A town starts with a database of its own and only one account for it. */
class OneAccountTest {

    @Test
    void serverDoesNotStartAndPrintsTheTwoStatementsThatHelp(@TempDir Path data) throws Exception {
        Map<String, String> environment = Map.of(
                "LEITPLANKE_DATABASE_URL", "postgresql://127.0.0.1:5432/leitplanke",
                "LEITPLANKE_DATABASE_USER", "leitplanke",
                "LEITPLANKE_DATABASE_PASSWORD", "secret-of-the-account");
        TownCommand.Result start = TownCommand.run(
                environment, TownProgram.class.getName(), "--server.port=0", "--leitplanke.data=" + data);
        assertThat(start.status()).isEqualTo(1);
        assertThat(start.output())
                .contains("Leitplanke braucht zwei Konten der Datenbank.")
                .contains("create role leitplanke_owner login password")
                .contains("create role leitplanke_app login nosuperuser nobypassrls nocreaterole password")
                .doesNotContain("secret-of-the-account")
                .doesNotContain("\tat ");
    }
}
