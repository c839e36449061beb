package de.leitplanke.privacy;

/** A streamed answer broke off within a placeholder. What was already returned is sound; the half is not shown. */
public final class IncompletePlaceholderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rest;

    IncompletePlaceholderException(String rest) {
        super("the answer ends within a placeholder");
        this.rest = rest;
    }

    /** Restored text that was still held back before the half placeholder; may be shown. */
    public String rest() {
        return rest;
    }
}
