package de.leitplanke.register;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The one door to everything of co-determination. Whoever may not come in gets the answer that there is nothing, so
 * that not even an address tells whether something exists.
 */
public final class Admission {

    private static final Set<Role> TABLE =
            EnumSet.of(Role.EMPLOYER, Role.STAFF_COUNCIL, Role.AI_OFFICER, Role.DATA_PROTECTION);

    private Admission() {}

    /** Requests, meetings and configuration: both parties, the AI officer and data protection read them. */
    public static void toTheTable(SignedIn person) {
        require(TABLE.stream().anyMatch(person::has));
    }

    /** What only the named offices may read or do. */
    public static void onlyFor(SignedIn person, Role... offices) {
        require(Arrays.stream(offices).anyMatch(office -> actsAs(person, office)));
    }

    /** The staff council's own room. */
    public static void toTheCouncilRoom(SignedIn person) {
        onlyFor(person, Role.STAFF_COUNCIL);
    }

    /** Whether the person acts for this office; nobody acts for both parties. */
    public static boolean actsAs(SignedIn person, Role office) {
        boolean bothParties = person.has(Role.EMPLOYER) && person.has(Role.STAFF_COUNCIL);
        boolean party = office == Role.EMPLOYER || office == Role.STAFF_COUNCIL;
        return person.has(office) && !(bothParties && party);
    }

    /** Whether the person acts for one of the two parties. */
    public static boolean isParty(SignedIn person) {
        return actsAs(person, Role.EMPLOYER) || actsAs(person, Role.STAFF_COUNCIL);
    }

    /** The office for which the person acts here: a party before an adviser. */
    public static Role officeOf(SignedIn person) {
        toTheTable(person);
        return Set.of(Role.EMPLOYER, Role.STAFF_COUNCIL, Role.AI_OFFICER).stream()
                .filter(office -> actsAs(person, office))
                .min(Admission::partiesFirst)
                .orElse(Role.DATA_PROTECTION);
    }

    private static int partiesFirst(Role one, Role other) {
        return Boolean.compare(one == Role.AI_OFFICER, other == Role.AI_OFFICER);
    }

    private static void require(boolean admitted) {
        if (!admitted) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
