package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Server processes that a killed start left behind. They are known by their working directory, which is the cluster's.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TO_END_IN_ORDER = Duration.ofSeconds(10);

    private Leftovers() {}

    /**
     * The server that is still running on the cluster, if it is whole and knows the owner's password. Anything else
     * that is left is ended. To be called under the lock of the data directory.
     */
    static Optional<Postmaster> adopt(Cluster cluster, DatabaseAccount owner) throws IOException {
        List<ProcessHandle> processes = of(cluster.directory());
        Optional<PostmasterFile> file = PostmasterFile.read(cluster.directory());
        Optional<ProcessHandle> server = processes.stream()
                .filter(process -> file.isPresent() && file.get().pid() == process.pid())
                .findFirst();
        if (server.isPresent()) {
            Optional<Postmaster> adopted = Postmaster.adopt(cluster, server.get(), PATIENCE);
            if (adopted.isPresent() && answers(adopted.get(), owner)) {
                return adopted;
            }
        }
        end(processes);
        if (server.isEmpty()) {
            forgetForeignProcess(cluster, file);
        }
        return Optional.empty();
    }

    /** Asks the processes to end, and after some seconds makes them. */
    static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        await(processes, TO_END_IN_ORDER);
        processes.forEach(ProcessHandle::destroyForcibly);
        await(processes, TO_END_IN_ORDER);
    }

    /** Waits until all have ended, at most for the given time. */
    static void await(List<ProcessHandle> processes, Duration atMost) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends)
                .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static List<ProcessHandle> of(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, cluster))
                .toList();
    }

    /**
     * The program counts too, so that nobody's shell in that directory is taken for a server. A process whose directory
     * cannot be read belongs to another account and is none of ours.
     */
    private static boolean worksIn(ProcessHandle process, Path cluster) {
        try {
            return process.info()
                            .command()
                            .filter(program -> program.endsWith("/postgres"))
                            .isPresent()
                    && Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                            .equals(cluster);
        } catch (IOException notReadable) {
            return false;
        }
    }

    private static boolean answers(Postmaster postmaster, DatabaseAccount owner) {
        try (Connection connection = Connections.open(postmaster.url(), owner)) {
            return connection.isValid(0);
        } catch (SQLException silentOrForeign) {
            return false;
        }
    }

    /**
     * After a restart of the machine the process id of the old server may belong to somebody else. PostgreSQL would
     * then refuse to start for fear of a second server.
     */
    private static void forgetForeignProcess(Cluster cluster, Optional<PostmasterFile> file) throws IOException {
        if (file.isPresent() && ProcessHandle.of(file.get().pid()).isPresent()) {
            Files.deleteIfExists(PostmasterFile.in(cluster.directory()));
        }
    }
}
