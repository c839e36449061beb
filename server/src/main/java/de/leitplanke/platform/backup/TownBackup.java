package de.leitplanke.platform.backup;

import de.leitplanke.platform.database.Database;
import de.leitplanke.platform.database.DatabaseStart;
import de.leitplanke.platform.database.PrivateFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the whole town into a file, whether or not the server runs. */
final class TownBackup {

    private final Map<String, String> environment;
    private final Path data;
    private final Clock clock;

    /**
     * A town.
     *
     * @param environment may name an external database
     * @param data folder with the carried database and the keys
     */
    TownBackup(Map<String, String> environment, Path data, Clock clock) {
        this.environment = environment;
        this.data = data;
        this.clock = clock;
    }

    /** Writes the file under another name first, readable by its owner only, and renames it when it is whole. */
    Manifest write(Path file) throws IOException, SQLException, BackupRefusal {
        if (Files.exists(file)) {
            throw new BackupRefusal("Die Datei „%s“ gibt es schon. Geben Sie einen neuen Namen an.".formatted(file));
        }
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupRefusal("Den Ordner „%s“ gibt es nicht.".formatted(folder));
        }
        BackupSeal seal = BackupSeal.ofKeyIn(data).orElseThrow(() -> new BackupRefusal("""
                In „%s“ liegt kein Hauptschlüssel. Geben Sie mit --data den Datenordner der Stadt an.""".formatted(data)));
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".part", PrivateFiles.OWNER_ONLY);
        try {
            Manifest manifest = writeTo(draft, seal);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Manifest writeTo(Path draft, BackupSeal seal) throws IOException, SQLException, BackupRefusal {
        try (Database database = started(Database.beside(environment, data.resolve("database")));
                Connection connection = Sql.connect(database);
                FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            Manifest manifest = BackupWriter.write(connection, out, seal, clock.instant());
            out.flush();
            channel.force(true);
            return manifest;
        }
    }

    static Database started(DatabaseStart start) throws BackupRefusal {
        return switch (start) {
            case DatabaseStart.Started started -> started.database();
            case DatabaseStart.Refused refused -> throw new BackupRefusal(refused.message());
        };
    }
}
