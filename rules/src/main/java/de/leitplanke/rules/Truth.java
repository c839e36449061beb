package de.leitplanke.rules;

/** The three values of the logic: what is not known is neither yes nor no. */
enum Truth {
    YES,
    NO,
    UNKNOWN;

    Truth negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
