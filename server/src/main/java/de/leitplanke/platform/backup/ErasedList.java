package de.leitplanke.platform.backup;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import de.leitplanke.platform.database.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody deleted by hand, as a file beside the keys: day, table and a hash of the row's random id. It says
 * nothing without the backup in which the row still is, and there it makes sure that the row goes again.
 */
final class ErasedList {

    /** Only rows with a random id can be named. */
    static final String COLUMN = "id";

    private static final String NAME = "erased.list";

    private final Path file;

    ErasedList(Path keys) {
        this.file = keys.resolve(NAME);
    }

    /**
     * One deletion.
     *
     * @param table full name
     * @param hash SHA-256 of the table's name, a colon and the id, in hexadecimal
     */
    record Entry(LocalDate day, String table, String hash) {

        static Entry of(LocalDate day, String table, UUID id) {
            byte[] text = (prefix(table) + id).getBytes(StandardCharsets.UTF_8);
            return new Entry(
                    day, table, HexFormat.of().formatHex(BackupFiles.sha256().digest(text)));
        }

        static Optional<Entry> parse(String line) {
            String[] parts = line.split(" ", -1);
            try {
                return parts.length == 3
                        ? Optional.of(new Entry(LocalDate.parse(parts[0]), parts[1], parts[2]))
                        : Optional.empty();
            } catch (DateTimeParseException cutByACrash) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return day + " " + table + " " + hash;
        }
    }

    static String prefix(String table) {
        return table + ":";
    }

    List<Entry> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .map(Entry::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** On the disk when this returns. */
    synchronized void add(List<Entry> entries) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(CREATE, APPEND), PrivateFiles.OWNER_ONLY)) {
            channel.write(StandardCharsets.UTF_8.encode(text(entries)));
            channel.force(true);
        }
    }

    synchronized void forgetBefore(LocalDate day) throws IOException {
        List<Entry> all = read();
        List<Entry> kept =
                all.stream().filter(entry -> !entry.day().isBefore(day)).toList();
        if (kept.size() < all.size()) {
            PrivateFiles.write(file, text(kept));
        }
    }

    private static String text(List<Entry> entries) {
        return entries.stream().map(entry -> entry + "\n").collect(Collectors.joining());
    }
}
