package de.leitplanke.rules;

import java.util.Optional;

/** Goes through every situation there can be. */
final class Enumerator {

    private Enumerator() {}

    static Optional<Enumeration> run(AgreementVersion version, Problems problems) {
        return Optional.empty();
    }
}
