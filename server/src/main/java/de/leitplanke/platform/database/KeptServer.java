package de.leitplanke.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server of a cluster alive: when it ends without having been asked, it is started again on the same port, so
 * that the application's pool finds it where it was. A server that cannot live, for example on a full disk, is tried
 * again and again, but only at long intervals.
 */
final class KeptServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptServer.class);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    /** A server that has lived this long has recovered; its next end is a new one. */
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    private final ServerLog log;
    private final DatabaseAccount owner;
    private final Thread watch;
    private volatile Postmaster postmaster;

    private KeptServer(Postmaster running, ServerLog log, DatabaseAccount owner) {
        this.postmaster = running;
        this.log = log;
        this.owner = owner;
        this.watch = Thread.ofVirtual().name("database-watch").unstarted(this::watch);
    }

    static KeptServer keep(Postmaster running, ServerLog log, DatabaseAccount owner) {
        KeptServer server = new KeptServer(running, log, owner);
        server.watch.start();
        return server;
    }

    String url() {
        return postmaster.url();
    }

    /** Ends the watch first, so that nobody starts what is being stopped. */
    @Override
    public void close() {
        watch.interrupt();
        boolean interrupted = false;
        while (watch.isAlive()) {
            try {
                watch.join();
            } catch (InterruptedException meanwhile) {
                interrupted = true;
            }
        }
        postmaster.stop();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            Duration pause = Duration.ZERO;
            while (true) {
                long begin = System.nanoTime();
                postmaster.process().onExit().get();
                boolean wasHealthy = System.nanoTime() - begin > HEALTHY.toNanos();
                LOG.error("Die mitgebrachte Datenbank hat sich unerwartet beendet und wird neu gestartet.");
                pause = startAgain(wasHealthy ? Duration.ZERO : pause);
                LOG.warn("Die mitgebrachte Datenbank läuft wieder.");
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException neverHappens) {
            throw new IllegalStateException(neverHappens);
        }
    }

    /** Tries until the server runs; returns how long to wait should it end soon after. */
    private Duration startAgain(Duration firstPause) throws InterruptedException {
        Duration pause = firstPause;
        while (true) {
            Thread.sleep(pause);
            pause = longer(pause);
            Optional<Postmaster> started = start();
            if (started.isPresent()) {
                postmaster = started.get();
                return pause;
            }
        }
    }

    /** Nothing but the server itself: its files of settings are there, and a full disk could not take new ones. */
    private Optional<Postmaster> start() throws InterruptedException {
        try {
            Cluster cluster = postmaster.cluster();
            int port = postmaster.port();
            Optional<Postmaster> adopted = Leftovers.adopt(cluster, owner);
            return adopted.isPresent() ? adopted : Optional.of(Postmaster.launch(cluster, log, () -> port));
        } catch (IOException failure) {
            return notYet(failure.toString());
        } catch (Refusal refusal) {
            return notYet(refusal.text());
        }
    }

    private static Optional<Postmaster> notYet(String reason) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        LOG.error("{}", reason);
        return Optional.empty();
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
