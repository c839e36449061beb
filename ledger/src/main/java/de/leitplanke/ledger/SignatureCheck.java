package de.leitplanke.ledger;

import java.time.Instant;

/** Whether a known key signed a note. */
public sealed interface SignatureCheck {

    /** Every line of this key is right. */
    record Valid() implements SignatureCheck {}

    /** The same for a witness, with the time it signed, the latest if it signed more than once. */
    record Witnessed(Instant time) implements SignatureCheck {}

    /** No line of this key. */
    record Missing() implements SignatureCheck {}

    /** At least one line claims to be of this key and is wrong. */
    record Wrong() implements SignatureCheck {}

    default boolean isRight() {
        return switch (this) {
            case Valid valid -> true;
            case Witnessed witnessed -> true;
            case Missing missing -> false;
            case Wrong wrong -> false;
        };
    }
}
