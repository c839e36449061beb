package de.leitplanke.platform.start;

/** The server cannot start; the message is in German and says what to do. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }
}
