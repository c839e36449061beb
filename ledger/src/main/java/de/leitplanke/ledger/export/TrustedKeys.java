package de.leitplanke.ledger.export;

import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.SignatureType;
import de.leitplanke.ledger.VerifierKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose signatures count. As text one line each: {@code platform KEY} once, {@code witness KEY} for each witness.
 *
 * @param platform key of the log
 * @param witnesses keys of those who sign along; one of them must have signed
 */
public record TrustedKeys(VerifierKey platform, List<VerifierKey> witnesses) {

    /** No list is longer, in characters. */
    public static final int LONGEST = 16 * 1024;

    private static final String PLATFORM = "platform ";
    private static final String WITNESS = "witness ";

    public TrustedKeys {
        witnesses = List.copyOf(witnesses);
        if (platform.type() != SignatureType.NOTE
                || witnesses.stream().anyMatch(key -> key.type() != SignatureType.COSIGNATURE)) {
            throw new IllegalArgumentException("platforms sign notes, witnesses cosign");
        }
    }

    /**
     * Reads a list of keys; empty lines are ignored.
     *
     * @throws MalformedException if a line is unreadable, of the wrong kind, or there is not exactly one platform
     */
    public static TrustedKeys parse(String text) throws MalformedException {
        VerifierKey platform = null;
        List<VerifierKey> witnesses = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith(WITNESS)) {
                witnesses.add(key(line.substring(WITNESS.length()), SignatureType.COSIGNATURE));
            } else if (line.startsWith(PLATFORM) && platform == null) {
                platform = key(line.substring(PLATFORM.length()), SignatureType.NOTE);
            } else {
                throw new MalformedException("Eine Zeile der Schlüssel ist nicht lesbar.");
            }
        }
        return new TrustedKeys(present(platform), witnesses);
    }

    private static VerifierKey key(String line, SignatureType type) throws MalformedException {
        VerifierKey key = VerifierKey.parse(line);
        if (key.type() != type) {
            throw new MalformedException("Ein Schlüssel ist von der falschen Art.");
        }
        return key;
    }

    private static VerifierKey present(@Nullable VerifierKey platform) throws MalformedException {
        if (platform == null) {
            throw new MalformedException("Der Schlüssel der Plattform fehlt.");
        }
        return platform;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(PLATFORM).append(platform).append('\n');
        witnesses.forEach(key -> text.append(WITNESS).append(key).append('\n'));
        return text.toString();
    }
}
