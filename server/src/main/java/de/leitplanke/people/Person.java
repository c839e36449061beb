package de.leitplanke.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person of the town hall as others may see them. */
public record Person(
        PersonId id,
        String login,
        String displayName,
        @Nullable String department,
        Set<Role> roles,
        boolean active) {

    @Override
    public String toString() {
        return "Person";
    }
}
