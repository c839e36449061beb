package de.leitplanke.platform.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** {@code bin/backup}: file and data folder as arguments. */
final class BackupCommand {

    private BackupCommand() {}

    public static void main(String[] arguments) {
        Console.run(out -> run(Path.of(arguments[0]), Path.of(arguments[1]), out));
    }

    private static void run(Path file, Path data, PrintStream out) throws IOException, SQLException, BackupRefusal {
        Manifest manifest = new TownBackup(System.getenv(), data, Clock.systemUTC()).write(file);
        out.println("""
                Gesichert: %s
                %d Zeilen aus %d Tabellen, %d Byte, Umbau %s, PostgreSQL %s.
                Nicht enthalten sind die Schlüssel. Bewahren Sie diese getrennt von der Sicherung auf:""".formatted(
                        file,
                        manifest.rows(),
                        manifest.tables().size(),
                        Files.size(file),
                        manifest.migration(),
                        manifest.postgresql()));
        for (Path key : keys(data)) {
            out.println("  " + key);
        }
    }

    private static List<Path> keys(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("keys"))) {
            return files.map(Path::toAbsolutePath).sorted().toList();
        }
    }
}
