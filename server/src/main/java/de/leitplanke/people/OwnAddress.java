package de.leitplanke.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * Under which address a browser sees this town. A passkey holds for it alone.
 *
 * @param origin scheme, host and port
 * @param host the name that a passkey is bound to
 */
record OwnAddress(String origin, String host) {

    static OwnAddress of(HttpServletRequest request) {
        UriComponents address =
                ServletUriComponentsBuilder.fromContextPath(request).build();
        return new OwnAddress(address.toUriString(), String.valueOf(address.getHost()));
    }

    /** Browsers bind passkeys to names, never to numbers (Web Authentication Level 3, section 5.1.2). */
    boolean takesPasskeys() {
        return !host.matches("[0-9.]+|\\[.*");
    }
}
