package de.leitplanke.platform.backup;

import de.leitplanke.platform.database.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Puts a town from a backup into an empty database, as a whole or not at all. */
final class TownRestore {

    private final Map<String, String> environment;
    private final Path data;

    /**
     * A place for a town.
     *
     * @param environment may name an external database
     * @param data folder for the carried database; the keys may already be there
     */
    TownRestore(Map<String, String> environment, Path data) {
        this.environment = environment;
        this.data = data;
    }

    /**
     * What was put back.
     *
     * @param deletedAgain rows that somebody had deleted after the backup
     * @param sealed whether the master key was there and proved that the backup is unchanged
     */
    record Done(Manifest manifest, int deletedAgain, boolean sealed) {}

    /** Reads the whole file first; nothing is written unless all of it is right. */
    Done read(Path file) throws IOException, SQLException, BackupRefusal {
        Optional<BackupSeal> seal = BackupSeal.ofKeyIn(data);
        try (BackupArchive archive = BackupArchive.open(file)) {
            if (seal.isPresent()) {
                archive.check(seal.get());
            }
            try (Database database = TownBackup.started(Database.start(environment, data.resolve("database")));
                    Connection connection = Sql.connect(database)) {
                checkNobodyWorks(Sql.of(connection), database);
                int deletedAgain = restore(database, connection, archive);
                return new Done(archive.manifest(), deletedAgain, seal.isPresent());
            }
        }
    }

    static BackupRefusal notEmpty() {
        return new BackupRefusal("""
                In der Datenbank gibt es schon eine Stadt. Eine Sicherung kommt nur in eine leere: Nehmen Sie einen neuen \
                Datenordner oder eine neue Datenbank.""");
    }

    private int restore(Database database, Connection connection, BackupArchive archive)
            throws IOException, SQLException, BackupRefusal {
        Sql sql = Sql.of(connection);
        if (!Catalogue.isEmpty(sql)) {
            throw notEmpty();
        }
        Structure structure = new Structure(database, archive.manifest().migration(), sql);
        boolean done = false;
        try {
            structure.build();
            int deleted = new Loading(connection, archive).load(new ErasedList(data.resolve("keys")).read());
            done = true;
            return deleted;
        } catch (PSQLException contradiction) {
            throw new BackupRefusal("""
                    Die Datenbank hat die Sicherung nicht angenommen: %s. Es wurde nichts eingespielt.""".formatted(reason(contradiction)));
        } finally {
            if (!done) {
                structure.remove();
            }
        }
    }

    /** The carried database is alone by its lock; at an external one a server may be connected. */
    private static void checkNobodyWorks(Sql sql, Database database) throws SQLException, BackupRefusal {
        for (int attempt = 0; attempt < 20; attempt++) {
            if (sql.isTrue("""
                    select count(*) = 0 from pg_stat_activity
                    where datname = current_database() and usename = ?
                    """, database.application().name())) {
                return;
            }
            // A connection that was closed a moment ago takes a moment to go.
            sql.strings("select pg_sleep(0.1)::text");
        }
        throw new BackupRefusal("""
                Mit der Datenbank arbeitet noch ein Server. Beenden Sie ihn, und versuchen Sie es dann noch einmal.""");
    }

    /** Without values: the name of the rule that is broken, or the server's code. */
    private static String reason(PSQLException contradiction) {
        @Nullable ServerErrorMessage message = contradiction.getServerErrorMessage();
        String code = String.valueOf(contradiction.getSQLState());
        return message == null || message.getConstraint() == null
                ? "Fehler " + code
                : "Fehler " + code + " an „" + message.getConstraint() + "“";
    }
}
