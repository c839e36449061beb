package de.leitplanke.ledger;

/** Foreign text or bytes that do not have the form they should have; the message is German. */
public final class MalformedException extends Exception {

    private static final long serialVersionUID = 1L;

    public MalformedException(String message) {
        super(message);
    }

    /** The German sentence that says what is wrong. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
