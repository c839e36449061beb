package de.leitplanke.workspace;

import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.Label;

/**
 * A finding as the author sees it.
 *
 * @param mayReject false where a check digit proves it or where it is a secret
 * @param rejected whether the author said that it is none
 */
record FoundItem(Finding finding, String words, boolean mayReject, boolean rejected) {

    Label label() {
        return finding.label();
    }

    /** Value of the button that rejects it or takes the rejection back. */
    String code() {
        return label().name() + ":" + words;
    }

    String labelKey() {
        return "label." + label().name();
    }

    String certaintyKey() {
        return "certainty." + finding.certainty().name();
    }
}
