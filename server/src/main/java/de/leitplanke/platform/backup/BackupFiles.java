package de.leitplanke.platform.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names of the files inside a backup, and the hash that each of them has. */
final class BackupFiles {

    static final String README = "LIESMICH.txt";
    static final String MANIFEST = "manifest.json";
    static final String SEAL = "seal.txt";
    static final String DATA = "data/";

    private BackupFiles() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
