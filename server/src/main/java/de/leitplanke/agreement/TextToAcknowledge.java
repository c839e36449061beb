package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import java.util.Optional;

/**
 * What somebody reads before acknowledging a version.
 *
 * @param changes what differs from the version acknowledged last; empty for somebody who reads for the first time
 */
record TextToAcknowledge(AgreementVersion version, Optional<ChangedText> changes) {

    /** The same version for somebody who wants to read everything. */
    TextToAcknowledge whole() {
        return new TextToAcknowledge(version, Optional.empty());
    }

    /** Hash of exactly the agreed words that are shown, as {@code sha256:} and 64 hexadecimal digits. */
    String hash() {
        return changes.map(ChangedText::hash).orElseGet(version::hash);
    }
}
