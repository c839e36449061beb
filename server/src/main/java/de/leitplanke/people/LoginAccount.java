package de.leitplanke.people;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the sign-in needs to know of a person; the password is missing until the person has set it. */
record LoginAccount(
        PersonId id,
        @Nullable String passwordHash,
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
