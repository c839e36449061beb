package de.leitplanke.platform.database;

/** Carries the German text of a {@link DatabaseStart.Refused} up to the place that answers. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String text;

    Refusal(String text) {
        super(text);
        this.text = text;
    }

    String text() {
        return text;
    }
}
