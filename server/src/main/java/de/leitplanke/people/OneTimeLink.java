package de.leitplanke.people;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A one-time link as it is handed over: with the address under which the administration has opened this page. */
final class OneTimeLink {

    private OneTimeLink() {}

    static String to(String path, String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .queryParam("token", token)
                .toUriString();
    }
}
