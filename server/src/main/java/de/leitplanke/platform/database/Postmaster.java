package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running server of ours, launched by this process or adopted from an earlier one. */
record Postmaster(Cluster cluster, ProcessHandle process, int port) {

    private static final int ATTEMPTS = 5;
    private static final Duration POLL = Duration.ofMillis(10);

    private static final Duration TO_STOP_IN_ORDER = Duration.ofSeconds(20);
    private static final Duration TO_STOP_AT_ONCE = Duration.ofSeconds(5);

    /** Generous, because recovery after a crash may have much to read. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    /** Starts the server on a free port; if somebody else takes the port in between, on another one. */
    static Postmaster launch(Cluster cluster, ServerLog log, CarriedOptions.Ports ports) throws IOException, Refusal {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ports.next();
            log.begin();
            Process process = start(cluster, log.file(), port);
            if (becomesReady(cluster, process)) {
                return new Postmaster(cluster, process.toHandle(), port);
            }
            if (!log.showsTakenPort()) {
                throw log.refusal(cluster.directory());
            }
        }
        throw new Refusal("Für die Datenbank fand sich auf diesem Rechner kein freier Anschluss (Port).");
    }

    /** The server of an earlier start, if it accepts connections within the given time. */
    static Optional<Postmaster> adopt(Cluster cluster, ProcessHandle process, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Optional<PostmasterFile> file = PostmasterFile.read(cluster.directory());
            if (file.isPresent() && file.get().ready()) {
                return Optional.of(new Postmaster(cluster, process, file.get().port()));
            }
            Leftovers.await(List.of(process), POLL);
        }
        return Optional.empty();
    }

    String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE;
    }

    /**
     * Ends all connections, writes everything to disk and waits for the end. A server that is just recovering from a
     * crash may not listen to that; it is then stopped without ceremony and recovers at the next start.
     */
    void stop() {
        if (!stop("fast", TO_STOP_IN_ORDER)) {
            stop("immediate", TO_STOP_AT_ONCE);
        }
        Leftovers.end(List.of(process));
    }

    private boolean stop(String mode, Duration patience) {
        try {
            return cluster.run(List.of(
                            cluster.binaries().program("pg_ctl"),
                            "stop",
                            "--pgdata=" + cluster.directory(),
                            "--mode=" + mode,
                            "--timeout=" + patience.toSeconds(),
                            "--silent"))
                    .succeeded();
        } catch (IOException programIsMissing) {
            return false;
        }
    }

    /**
     * In a session of its own, so that Ctrl-C in the terminal reaches the application alone, which then stops it in
     * order.
     */
    private static Process start(Cluster cluster, Path log, int port) throws IOException {
        List<String> command = List.of(
                "setsid",
                cluster.binaries().program("postgres"),
                "-D",
                cluster.directory().toString(),
                "-p",
                Integer.toString(port));
        return Program.builder(cluster.runAs(), cluster.binaries().root(), command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true)
                .start();
    }

    private static boolean becomesReady(Cluster cluster, Process process) throws IOException, Refusal {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        try {
            while (!process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                Optional<PostmasterFile> file = PostmasterFile.read(cluster.directory());
                if (file.isPresent()
                        && file.get().pid() == process.pid()
                        && file.get().ready()) {
                    return true;
                }
                if (System.nanoTime() > end) {
                    process.destroyForcibly();
                }
            }
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new Refusal("Der Start der Datenbank wurde abgebrochen.");
        }
    }
}
