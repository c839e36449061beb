package de.leitplanke.town;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Searches every place where a running town could have left words. */
final class Traces {

    private static final long LARGEST_FILE = 64L << 20;

    private final RunningTown town;
    private final Set<String> words;
    private final List<String> found = new ArrayList<>();

    private Traces(RunningTown town, Set<String> words) {
        this.town = town;
        this.words = words;
    }

    /**
     * Where the words were found: in a table, a file of the town's folder or the database, or a fresh temporary file.
     */
    static List<String> of(RunningTown town, Set<String> words, Instant since) throws SQLException, IOException {
        Traces traces = new Traces(town, words);
        traces.searchTables();
        traces.searchFiles(town.data(), Instant.EPOCH);
        traces.searchFiles(cluster(town.data().resolve("database")), Instant.EPOCH);
        traces.searchFiles(Path.of(System.getProperty("java.io.tmpdir")), since);
        return List.copyOf(traces.found);
    }

    /** A word as it is, and as the text of binary columns shows it. */
    void search(String place, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
            String wide = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_16BE));
            if (small.contains(word.toLowerCase(Locale.ROOT)) || small.contains(hex) || small.contains(wide)) {
                found.add(word + " in " + place);
            }
        }
    }

    /** Every column of every row that the owner can see on behalf of the town. */
    private void searchTables() throws SQLException {
        Database database = town.bean(Database.class);
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().name(),
                        database.owner().password());
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.municipality', '"
                    + town.bean(TownOfThisInstallation.class).get().id().value() + "', false)");
            for (String table : tables(statement)) {
                try (ResultSet row = statement.executeQuery("select t::text from " + table + " t")) {
                    while (row.next()) {
                        search(table, row.getString(1));
                    }
                }
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("""
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'm')
                  and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                """)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** Root keeps the cluster where the account of the database can reach it. */
    private static Path cluster(Path database) throws IOException {
        Path pointer = database.resolve("place");
        return Files.exists(pointer) ? Path.of(Files.readString(pointer).strip()) : database;
    }

    private void searchFiles(Path folder, Instant since) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()
                        && attributes.size() <= LARGEST_FILE
                        && !attributes.lastModifiedTime().toInstant().isBefore(since)) {
                    searchFile(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void searchFile(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String plain = new String(bytes, StandardCharsets.ISO_8859_1);
            for (String word : words) {
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                    if (plain.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        found.add(word + " in " + file);
                    }
                }
            }
        } catch (IOException goneOrNotOurs) {
            if (Files.isReadable(file)) {
                throw new UncheckedIOException(goneOrNotOurs);
            }
        }
    }
}
