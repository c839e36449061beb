package de.leitplanke.platform.backup;

/** Carries the German text that says why there is no backup, or why one is not put back. */
final class BackupRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String text;

    BackupRefusal(String text) {
        super(text);
        this.text = text;
    }

    String text() {
        return text;
    }
}
