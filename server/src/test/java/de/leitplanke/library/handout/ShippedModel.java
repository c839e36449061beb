package de.leitplanke.library.handout;

import de.leitplanke.agreement.NextVersion;
import de.leitplanke.rules.AgreementVersion;
import java.util.Optional;

/** The shipped model agreement, and versions that differ from it. */
final class ShippedModel {

    static final AgreementVersion VERSION = NextVersion.numbered(1).read();

    private ShippedModel() {}

    /** The model itself is in force. */
    static AgreedClauses inForce() {
        return new AgreedClauses(VERSION, Optional.of(VERSION));
    }

    /** A version is in force in which one file of the model says something else. */
    static AgreedClauses inForceWith(String file, String words, String others) {
        return new AgreedClauses(
                NextVersion.numbered(2).with(file, words, others).read(), Optional.of(VERSION));
    }
}
