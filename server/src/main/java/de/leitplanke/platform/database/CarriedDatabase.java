package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The PostgreSQL that comes with Leitplanke, as a process of its own beside the application. It listens on loopback
 * only, writes every commit to disk, and is bound to a data directory that one application at a time may use. If the
 * application is killed the server goes on; the next start on the same directory takes it over. If the server is killed
 * it is started again.
 */
public final class CarriedDatabase implements Database {

    private final DirectoryLock lock;
    private final KeptServer server;
    private final DatabaseAccount owner;
    private final DatabaseAccount application;
    private final AtomicBoolean closed = new AtomicBoolean();

    private CarriedDatabase(DirectoryLock lock, KeptServer server, Passwords passwords) {
        this.lock = lock;
        this.server = server;
        this.owner = passwords.ownerAccount();
        this.application = passwords.applicationAccount();
    }

    /**
     * Starts the server on the directory, which is created and filled if it is new.
     *
     * @param dataDirectory belongs to the database alone
     */
    public static DatabaseStart start(Path dataDirectory) {
        try {
            return start(dataDirectory, CarriedOptions.ofThisMachine());
        } catch (IOException failure) {
            return unusable(dataDirectory, failure);
        } catch (Refusal refusal) {
            return new DatabaseStart.Refused(refusal.text());
        }
    }

    static DatabaseStart start(Path dataDirectory, CarriedOptions options) {
        try {
            Files.createDirectories(dataDirectory);
            return new DatabaseStart.Started(open(dataDirectory.toRealPath(), options));
        } catch (IOException failure) {
            return unusable(dataDirectory, failure);
        } catch (Refusal refusal) {
            return new DatabaseStart.Refused(refusal.text());
        }
    }

    private static DatabaseStart unusable(Path dataDirectory, IOException failure) {
        return new DatabaseStart.Refused("""
                Das Datenverzeichnis „%s“ lässt sich nicht benutzen: %s""".formatted(dataDirectory, failure));
    }

    private static CarriedDatabase open(Path directory, CarriedOptions options) throws IOException, Refusal {
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            Path place = Place.of(directory, options.runAs());
            Binaries binaries = Binaries.unpack(
                    List.of(options.cache(), Place.OUTSIDE.getFirst(), directory.resolve("binaries")), options.runAs());
            boolean isNew = Files.notExists(Cluster.directoryIn(place));
            Passwords passwords = isNew ? Passwords.create(directory) : Passwords.read(directory);
            Cluster cluster = isNew
                    ? Cluster.create(place, binaries, options.runAs(), passwords)
                    : Cluster.open(place, binaries, options.runAs());
            ServerLog log = new ServerLog(directory);
            Postmaster postmaster = running(cluster, passwords, log, options.ports());
            return new CarriedDatabase(lock, KeptServer.keep(postmaster, log, passwords.ownerAccount()), passwords);
        } catch (IOException | Refusal | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static Postmaster running(Cluster cluster, Passwords passwords, ServerLog log, CarriedOptions.Ports ports)
            throws IOException, Refusal {
        Optional<Postmaster> adopted = Leftovers.adopt(cluster, passwords.ownerAccount());
        if (adopted.isPresent()) {
            return adopted.get();
        }
        cluster.writeSettings();
        Postmaster launched = Postmaster.launch(cluster, log, ports);
        try {
            Connections.open(launched.url(), passwords.ownerAccount()).close();
            return launched;
        } catch (SQLException passwordIsWrong) {
            launched.stop();
            throw new Refusal("""
                    Die Datenbank in „%s“ nimmt ihr Kennwort nicht an. Vermutlich stammen Datenbank und Kennwortdatei \
                    aus verschiedenen Sicherungen.""".formatted(cluster.directory()));
        }
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public DatabaseAccount owner() {
        return owner;
    }

    @Override
    public DatabaseAccount application() {
        return application;
    }

    /** Stops the server in order, so that the next start has nothing to recover. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.close();
            lock.close();
        }
    }
}
