package de.leitplanke.evidence.seal;

import de.leitplanke.people.Role;

/** How many of a group could agree today. */
public record GroupStrength(Role office, int members) {

    /** Key of the text that says what follows. */
    public String textKey() {
        return "seals.members." + Math.min(members, 2);
    }
}
