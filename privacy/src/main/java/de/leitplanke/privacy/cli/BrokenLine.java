package de.leitplanke.privacy.cli;

/** A line or file that cannot be worked with; the message is German and holds nothing of a line's content. */
final class BrokenLine extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenLine(String message) {
        super(message);
    }
}
