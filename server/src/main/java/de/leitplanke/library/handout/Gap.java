package de.leitplanke.library.handout;

/**
 * What a handout does not show as its content file words it.
 *
 * @param words what would stand there
 * @param clause the clause as the reader can find it: its citation or, if it is gone, its id
 */
public record Gap(Reason reason, String words, String clause) {

    /** Why the words of the content file are not shown. */
    public enum Reason {
        /** The version has no such clause; nothing is shown. */
        MISSING,
        /** The clause has a wording of its own; its plain words are shown. */
        REWORDED,
        /** The clause of a card has a wording of its own; the card says so. */
        REWORDED_ON_CARD
    }

    /** Key of the sentence, with the words and the clause as its values. */
    public String textKey() {
        return "handout.gap." + reason.name();
    }
}
