package de.leitplanke.library.variant;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with a variant. */
public enum VariantAct {
    SUGGEST("vorschlagen"),
    WITHDRAW("zuruecknehmen"),
    AGREE("zustimmen"),
    RELEASE("freigeben"),
    DECLINE("ablehnen");

    private final String path;

    VariantAct(String path) {
        this.path = path;
    }

    /** The word in addresses. */
    public String path() {
        return path;
    }

    /** Key of its German words in the message files. */
    public String textKey() {
        return "variant.act." + name();
    }

    static Optional<VariantAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }
}
