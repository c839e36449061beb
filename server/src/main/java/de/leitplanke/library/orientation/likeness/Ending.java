package de.leitplanke.library.orientation.likeness;

/** How the helper's answer to a question ends. */
public enum Ending {
    ALLOWED,
    APPROVAL_NEEDED,
    FORBIDDEN,
    /** A question back. */
    ASK,
    /** No task for AI, or nothing that the rules answer. */
    UNKNOWN;

    /** As the files of questions write it, where a permission always has obligations. */
    static Ending read(String written) {
        return written.startsWith(ALLOWED.name()) ? ALLOWED : valueOf(written);
    }
}
