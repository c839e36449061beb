package de.leitplanke.rules;

import java.util.Optional;
import java.util.Set;

/**
 * A named norm that a machine can decide: when its condition holds, its effect does.
 *
 * @param id stable and unique within the version
 * @param citation the clause or sentence it belongs to
 * @param clause id of that clause
 * @param effect what it does
 * @param profiles the start profiles in which it holds
 * @param condition when it holds; absent only in the default rule
 * @param obligations what it demands; only with {@link Effect#ALLOWED} and {@link Effect#OBLIGATION}
 * @param message plain German: what holds and why
 * @param alternative plain German: the allowed way; present for FORBIDDEN and APPROVAL_NEEDED
 * @param source where it stands
 */
public record Rule(
        String id,
        Citation citation,
        String clause,
        Effect effect,
        Set<Profile> profiles,
        Optional<Condition> condition,
        Set<Obligation> obligations,
        String message,
        Optional<String> alternative,
        Source source) {

    /** True for the one rule that answers when no other does. */
    public boolean isDefault() {
        return condition.isEmpty();
    }
}
