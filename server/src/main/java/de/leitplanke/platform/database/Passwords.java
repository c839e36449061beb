package de.leitplanke.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The generated passwords of the two roles, kept beside the data in a file that only its owner may read. */
record Passwords(String owner, String application) {

    private static final int RANDOM_BYTES = 24;

    static Path fileIn(Path dataDirectory) {
        return dataDirectory.resolve("passwords");
    }

    static Passwords create(Path dataDirectory) throws IOException {
        SecureRandom random = new SecureRandom();
        Passwords passwords = new Passwords(generated(random), generated(random));
        PrivateFiles.write(fileIn(dataDirectory), """
                owner=%s
                application=%s
                """.formatted(passwords.owner, passwords.application));
        return passwords;
    }

    static Passwords read(Path dataDirectory) throws IOException, Refusal {
        Path file = fileIn(dataDirectory);
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        @Nullable String owner = properties.getProperty("owner");
        @Nullable String application = properties.getProperty("application");
        if (owner == null || application == null) {
            throw new Refusal("""
                    Zu der vorhandenen Datenbank fehlen die Kennwörter: Die Datei „%s“ fehlt oder ist unvollständig. \
                    Spielen Sie die Datei aus der Sicherung zurück.""".formatted(file));
        }
        return new Passwords(owner, application);
    }

    DatabaseAccount ownerAccount() {
        return new DatabaseAccount(Cluster.OWNER, owner);
    }

    DatabaseAccount applicationAccount() {
        return new DatabaseAccount(Cluster.APPLICATION, application);
    }

    private static String generated(SecureRandom random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without the passwords, so that they cannot end in a log by accident. */
    @Override
    public String toString() {
        return "Passwords[]";
    }
}
