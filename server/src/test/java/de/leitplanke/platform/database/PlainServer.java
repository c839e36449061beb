package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL as a town operates it itself: installed from the distribution where there is one, else with the programs
 * that Leitplanke brings; created and configured without Leitplanke, known to it by address and two accounts only.
 */
public final class PlainServer implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String SUPERUSER = "postgres";
    private static final String PASSWORD = "town-hall";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final int port;
    private final Path programs;

    private PlainServer(Process process, int port, Path programs) {
        this.process = process;
        this.port = port;
        this.programs = programs;
    }

    /** In this folder, with the two accounts of the handbook and an empty database. */
    public static PlainServer start(Path folder) throws Exception {
        RunAs identity = Identities.detect();
        Path bin = installed().orElse(null);
        if (bin == null) {
            bin = Binaries.unpack(List.of(Databases.options().cache()), identity)
                    .root()
                    .resolve("bin");
        }
        Path data = Files.createDirectories(folder.resolve("data"));
        Owner.give(data, identity.fileOwner());
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        run(
                identity,
                folder,
                bin.resolve("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C.UTF-8");
        int port = CarriedOptions.freePort();
        Process process = Program.builder(
                        identity,
                        folder,
                        List.of(
                                bin.resolve("postgres").toString(),
                                "-D",
                                data.toString(),
                                "-p",
                                Integer.toString(port),
                                "-c",
                                "listen_addresses=127.0.0.1",
                                "-c",
                                "unix_socket_directories="))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        PlainServer server = new PlainServer(process, port, bin);
        server.createTown();
        return server;
    }

    /** The variables that name it to Leitplanke. */
    public Map<String, String> environment() {
        return Map.of(
                "LEITPLANKE_DATABASE_URL", "postgresql://127.0.0.1:" + port + "/town",
                "LEITPLANKE_DATABASE_USER", "town_app",
                "LEITPLANKE_DATABASE_PASSWORD", "secret-of-the-app",
                "LEITPLANKE_DATABASE_OWNER", "town_owner",
                "LEITPLANKE_DATABASE_OWNER_PASSWORD", "secret-of-the-owner");
    }

    @Override
    public String toString() {
        return "PostgreSQL of " + programs;
    }

    /** The signal with which PostgreSQL ends at once. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    private static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static void run(RunAs identity, Path folder, String... command) throws IOException {
        Program.Result result = Program.run(identity, folder, List.of(command));
        if (!result.succeeded()) {
            throw new AssertionError(result.output());
        }
    }

    private void createTown() throws Exception {
        try (Connection connection = connected();
                Statement statement = connection.createStatement()) {
            statement.execute("create role town_owner login password 'secret-of-the-owner'");
            statement.execute("create role town_app login nosuperuser nobypassrls nocreaterole "
                    + "password 'secret-of-the-app'");
            statement.execute("create database town owner town_owner encoding 'UTF8' template template0");
        }
    }

    private Connection connected() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, PASSWORD);
            } catch (SQLException notYet) {
                if (System.nanoTime() > end || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw notYet;
                }
            }
        }
    }
}
