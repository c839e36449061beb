package de.leitplanke.library.pack;

import static de.leitplanke.library.pack.Taking.*;

import java.util.List;

/** How an example of a pack stands to those of this town, and what can become of it; the first is what we offer. */
public enum Standing {
    NEW(ADD, SKIP),
    NEWER(RENEW, BESIDE, SKIP),
    OLDER(SKIP, BESIDE),
    DIFFERENT(BESIDE, SKIP),
    RETIRED(SKIP, BESIDE),
    RESERVED(BESIDE, SKIP),
    SAME(SKIP),
    WAITING(SKIP);

    private final List<Taking> takings;

    Standing(Taking... takings) {
        this.takings = List.of(takings);
    }

    public List<Taking> takings() {
        return takings;
    }

    /** Whether there is nothing to decide. */
    public boolean isSettled() {
        return takings.size() == 1;
    }

    /** Key of its German words in the message files. */
    public String textKey() {
        return "pack.standing." + name();
    }
}
