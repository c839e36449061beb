package de.leitplanke.agreement;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.util.Optional;

/** In which office somebody works on drafts. What an office writes is the office's; no person's name stands by it. */
public enum Office {
    EMPLOYER(Role.EMPLOYER, Party.EMPLOYER),
    STAFF_COUNCIL(Role.STAFF_COUNCIL, Party.STAFF_COUNCIL),
    AI_OFFICER(Role.AI_OFFICER, Party.EMPLOYER);

    private final Role role;
    private final Party side;

    Office(Role role, Party side) {
        this.role = role;
        this.side = side;
    }

    /** The office of a person; none for everybody who only reads. */
    static Optional<Office> of(SignedIn person) {
        for (Office office : values()) {
            if (person.has(office.role)) {
                return Optional.of(office);
            }
        }
        return Optional.empty();
    }

    /** The side it works for; the AI officer prepares for the employer and signs nothing. */
    Party side() {
        return side;
    }

    boolean isParty() {
        return this != AI_OFFICER;
    }

    /** Key of the German word in the message files. */
    public String textKey() {
        return role.textKey();
    }
}
