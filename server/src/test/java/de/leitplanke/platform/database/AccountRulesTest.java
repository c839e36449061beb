package de.leitplanke.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountRulesTest {

    @TempDir
    static Path directory;

    @BeforeAll
    static void create() throws Exception {
        Databases.start(directory).close();
    }

    /** Each line: what an administrator did, and how it is undone for the next one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    alter role leitplanke_app superuser             | alter role leitplanke_app nosuperuser
                    alter role leitplanke_app bypassrls             | alter role leitplanke_app nobypassrls
                    alter role leitplanke_app createrole            | alter role leitplanke_app nocreaterole
                    grant leitplanke_owner to leitplanke_app        | revoke leitplanke_owner from leitplanke_app
                    create schema theirs authorization leitplanke_app | drop schema theirs
                    alter schema public owner to leitplanke_app     | alter schema public owner to pg_database_owner
                    create table theirs as select 1; alter table theirs owner to leitplanke_app | drop table theirs
                    """)
    void applicationThatCouldUndoTheProtectionIsRefused(String change, String undo) throws Exception {
        Databases.alter(directory, change.replace("; ", "\n"));
        try (Database database = Databases.start(directory)) {
            assertThat(Databases.refusal(ExternalDatabase.open(Databases.environment(database))))
                    .contains("„leitplanke_app“")
                    .contains("create role leitplanke_owner")
                    .contains("create role leitplanke_app");
        }
        Databases.alter(directory, undo);
    }
}
