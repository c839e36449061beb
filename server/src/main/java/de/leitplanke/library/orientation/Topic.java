package de.leitplanke.library.orientation;

/** Tasks that the wording of the agreement forbids although no rule expresses it. */
public enum Topic {
    ELECTION_ADVERTISING("prohibited-uses.election", 1),
    PRIVATE_USE("tools.private", 2),
    SECRET_RECORDING("fields-of-use.recording", 2),
    DECEPTIVE_IMAGE("prohibited-uses.deception", 2),
    WATCHING_STAFF("no-monitoring.ban", 1),
    SKIPPED_LABEL("labelling.outside", 1),
    SKIPPED_REVIEW("review.duty", 1);

    private final String clause;
    private final int sentence;

    Topic(String clause, int sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    String clause() {
        return clause;
    }

    /** Number of the sentence that forbids it, from 1. */
    int sentence() {
        return sentence;
    }

    /** Key of the German sentence that names the allowed way. */
    public String wayKey() {
        return "orientation.way." + name();
    }
}
