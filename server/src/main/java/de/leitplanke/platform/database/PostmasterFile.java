package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file in which a running server says who and where it is (lines as in PostgreSQL's {@code pidfile.h}).
 *
 * @param pid process id of the postmaster
 * @param port its port, 0 as long as it has none
 * @param ready whether it accepts connections
 */
record PostmasterFile(long pid, int port, boolean ready) {

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty if there is none, or one that is just being written. */
    static Optional<PostmasterFile> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(in(cluster)));
        } catch (NoSuchFileException noServer) {
            return Optional.empty();
        }
    }

    private static Optional<PostmasterFile> parse(List<String> lines) {
        try {
            long pid = Math.abs(Long.parseLong(line(lines, PID)));
            int port = lines.size() > PORT ? Integer.parseInt(line(lines, PORT)) : 0;
            return Optional.of(new PostmasterFile(pid, port, line(lines, STATUS).equals("ready")));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static String line(List<String> lines, int index) {
        return lines.size() > index ? lines.get(index).strip() : "";
    }
}
