package de.leitplanke.people;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sign-in needs to know of a person. */
record LoginAccount(
        PersonId id,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        int failedLogins,
        @Nullable OffsetDateTime lockedUntil) {

    boolean isLocked(OffsetDateTime now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    @Override
    public String toString() {
        return "LoginAccount";
    }
}
