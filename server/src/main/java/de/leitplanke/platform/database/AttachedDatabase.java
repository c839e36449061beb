package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The carried database while another process keeps it running. */
public final class AttachedDatabase implements Database {

    private final String url;
    private final Passwords passwords;

    private AttachedDatabase(String url, Passwords passwords) {
        this.url = url;
        this.passwords = passwords;
    }

    /** Joins the running server of the directory; if nobody works with it, the server is started for the caller. */
    static DatabaseStart open(Path dataDirectory) {
        try {
            if (!Files.isDirectory(dataDirectory) || !Files.exists(Cluster.directoryIn(Place.chosen(dataDirectory)))) {
                return new DatabaseStart.Refused("In „%s“ liegt keine Datenbank.".formatted(dataDirectory));
            }
            Path directory = dataDirectory.toRealPath();
            return DirectoryLock.isHeld(directory) ? join(directory) : CarriedDatabase.start(directory);
        } catch (IOException failure) {
            return new DatabaseStart.Refused(
                    "Die Datenbank in „%s“ lässt sich nicht lesen: %s".formatted(dataDirectory, failure));
        } catch (Refusal refusal) {
            return new DatabaseStart.Refused(refusal.text());
        }
    }

    private static DatabaseStart join(Path directory) throws IOException, Refusal {
        Optional<PostmasterFile> running = PostmasterFile.read(Cluster.directoryIn(Place.chosen(directory)))
                .filter(PostmasterFile::ready);
        if (running.isEmpty()) {
            return new DatabaseStart.Refused("""
                    Die Datenbank in „%s“ startet oder endet gerade. Versuchen Sie es gleich noch einmal.""".formatted(directory));
        }
        return new DatabaseStart.Started(
                new AttachedDatabase(Postmaster.url(running.get().port()), Passwords.read(directory)));
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public DatabaseAccount owner() {
        return passwords.ownerAccount();
    }

    @Override
    public DatabaseAccount application() {
        return passwords.applicationAccount();
    }

    /** Does nothing: who started the server stops it. */
    @Override
    public void close() {}
}
