package de.leitplanke.library.pack;

import static de.leitplanke.library.pack.Taking.*;

import java.util.List;

/** How an example of a pack stands to those of this town, and what can become of it; the first is what we offer. */
public enum Standing {
    NEW,
    NEWER,
    OLDER,
    DIFFERENT,
    RETIRED,
    RESERVED,
    SAME,
    WAITING;

    public List<Taking> takings() {
        return switch (this) {
            case NEW -> List.of(ADD, SKIP);
            case NEWER -> List.of(RENEW, BESIDE, SKIP);
            case DIFFERENT, RESERVED -> List.of(BESIDE, SKIP);
            case OLDER, RETIRED -> List.of(SKIP, BESIDE);
            case SAME, WAITING -> List.of(SKIP);
        };
    }

    /** Whether there is nothing to decide. */
    public boolean isSettled() {
        return takings().size() == 1;
    }

    /** Key of its German words in the message files. */
    public String textKey() {
        return "pack.standing." + name();
    }
}
