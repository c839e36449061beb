package de.leitplanke.people;

import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The question that a session has open for a passkey; each is answered once. */
@Component
class Challenges {

    private static final String OPEN = "passkey.challenge";
    private static final int LENGTH = 32;

    private final SecureRandom random = new SecureRandom();

    byte[] ask(HttpSession session) {
        byte[] challenge = new byte[LENGTH];
        random.nextBytes(challenge);
        session.setAttribute(OPEN, challenge);
        return challenge;
    }

    Optional<byte[]> take(HttpSession session) {
        Optional<byte[]> open = Optional.ofNullable((byte[]) session.getAttribute(OPEN));
        session.removeAttribute(OPEN);
        return open;
    }
}
