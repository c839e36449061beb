package de.leitplanke.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administration sees it.
 *
 * @param person with the roles that were entered, without those of a deputy
 * @param invited whether the person still has to set a password
 * @param leavingOn the last day of work, once it is entered
 */
public record Account(
        Person person, boolean invited, @Nullable LocalDate leavingOn) {

    /** Key of the German word. */
    public String stateKey() {
        if (!person.active()) {
            return "staff.locked";
        }
        return invited ? "staff.invited" : leavingOn == null ? "staff.open" : "staff.leaving";
    }

    @Override
    public String toString() {
        return "Account";
    }
}
