package de.leitplanke.register.consent;

/**
 * An item on the list of papers of a request.
 *
 * @param key stable within the request
 * @param demanded whether the staff council asked for it afterwards
 */
public record Paper(String key, String title, String help, boolean demanded, Entry entry) {

    /** What stands at the item. */
    public sealed interface Entry {}

    /** Nothing yet. */
    public record Open() implements Entry {}

    /** The paper itself as text. */
    public record Enclosed(String text) implements Entry {}

    /** The paper as a file of so many bytes. */
    public record EnclosedFile(String name, long bytes) implements Entry {}

    /** There is no such paper, and why. */
    public record NotApplicable(String reason) implements Entry {}

    public boolean isOpen() {
        return entry instanceof Open;
    }
}
