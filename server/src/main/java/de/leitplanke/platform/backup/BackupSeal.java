package de.leitplanke.platform.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Binds a backup to the town's master key without giving anything of it away (HMAC, RFC 2104): whoever holds the key
 * sees whether it is the right one, and whether somebody has changed the backup.
 */
final class BackupSeal {

    private static final String PURPOSE = "leitplanke backup 1";

    private final byte[] key;

    private BackupSeal(byte[] masterKey) {
        this.key = hmac(masterKey, PURPOSE.getBytes(StandardCharsets.UTF_8));
    }

    static Path masterKeyIn(Path data) {
        return data.resolve("keys").resolve("master.key");
    }

    /** Empty where the master key is not there. */
    static Optional<BackupSeal> ofKeyIn(Path data) throws IOException {
        Path file = masterKeyIn(data);
        return Files.exists(file) ? Optional.of(new BackupSeal(Files.readAllBytes(file))) : Optional.empty();
    }

    /** Two lines: one names the key, the other one seals the manifest, and with its hashes all data. */
    byte[] over(byte[] manifest) {
        return (ofKey() + "\n" + of(manifest) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    void check(byte[] seal, byte[] manifest) throws BackupRefusal {
        List<String> lines = new String(seal, StandardCharsets.US_ASCII).lines().toList();
        if (lines.size() != 2) {
            throw new BackupRefusal("Das Siegel der Sicherung ist nicht lesbar.");
        }
        if (!same(lines.getFirst(), ofKey())) {
            throw new BackupRefusal("""
                    Der Hauptschlüssel im Datenordner gehört nicht zu dieser Sicherung. Legen Sie den richtigen dorthin, \
                    oder nehmen Sie einen Datenordner ohne Schlüssel.""");
        }
        if (!same(lines.getLast(), of(manifest))) {
            throw new BackupRefusal(
                    "Das Siegel passt nicht: Die Sicherung wurde verändert, nachdem sie geschrieben war.");
        }
    }

    private String ofKey() {
        return HexFormat.of().formatHex(hmac(key, "key".getBytes(StandardCharsets.UTF_8)));
    }

    private String of(byte[] manifest) {
        return HexFormat.of().formatHex(hmac(key, BackupFiles.sha256().digest(manifest)));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }

    @Override
    public String toString() {
        return "BackupSeal";
    }
}
