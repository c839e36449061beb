package de.leitplanke.platform.database;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The server's log: starts, recoveries, crashes and refused logins; no statement and no value, see
 * {@link ClusterSettings}.
 */
final class ServerLog {

    private static final long LARGEST_BYTES = 1_000_000;

    private static final int LAST_LINES = 4;

    private final Path file;
    private long begin;

    ServerLog(Path dataDirectory) {
        this.file = dataDirectory.resolve("server.log");
    }

    Path file() {
        return file;
    }

    /** Remembers where the lines of the coming start begin. A large log becomes the one previous log. */
    void begin() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGEST_BYTES) {
            Files.move(file, file.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        FileChannel.open(file, Set.of(CREATE, APPEND), PrivateFiles.OWNER_ONLY).close();
        begin = Files.size(file);
    }

    boolean showsTakenPort() throws IOException {
        return lines().stream().anyMatch(line -> line.contains("could not bind"));
    }

    Refusal refusal(Path cluster) throws IOException {
        List<String> lines = lines();
        String reasons = lines.stream()
                .skip(Math.max(0, lines.size() - LAST_LINES))
                .map(line -> "\n  " + line)
                .collect(Collectors.joining());
        return new Refusal("""
                Die Datenbank in „%s“ startet nicht. Wenn ihre Dateien beschädigt sind, spielen Sie eine Sicherung \
                zurück. Alle Meldungen der Datenbank stehen in „%s“.%s""".formatted(cluster, file, reasons));
    }

    private List<String> lines() throws IOException {
        byte[] all = Files.readAllBytes(file);
        byte[] ofThisStart = Arrays.copyOfRange(all, (int) Math.min(begin, all.length), all.length);
        return new String(ofThisStart, StandardCharsets.UTF_8).lines().toList();
    }
}
