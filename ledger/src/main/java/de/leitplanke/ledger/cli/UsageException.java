package de.leitplanke.ledger.cli;

/** A call that cannot be carried out as it was typed; the message is German. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
