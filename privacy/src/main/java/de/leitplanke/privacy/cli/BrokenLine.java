package de.leitplanke.privacy.cli;

/** A line that cannot be answered; the message is German and holds nothing of the line's content. */
final class BrokenLine extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenLine(String message) {
        super(message);
    }
}
