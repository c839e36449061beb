package de.leitplanke.privacy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's name where it stands in a text.
 *
 * @param given all given names or initials together
 * @param family with particles such as von
 * @param gender from the salutation
 * @param lone whether a single word is all there is, so that {@code family} may as well be a given name
 */
record Mention(@Nullable NamePart given, @Nullable NamePart family, Gender gender, boolean lone) {

    /** The part that stands last and so takes the genitive ending. */
    NamePart lastPart() {
        if (given == null || (family != null && family.start() > given.start())) {
            return Objects.requireNonNull(family);
        }
        return given;
    }

    Mention withLastPart(NamePart part) {
        return given != null && part.start() == given.start()
                ? new Mention(part, family, gender, lone)
                : new Mention(given, part, gender, lone);
    }

    Mention asGivenName() {
        return new Mention(family, null, gender, false);
    }

    /** How much it says about who is meant: 0 for given and family name, more for less. */
    int vagueness() {
        if (given != null && family != null) {
            return given.isInitials() ? 1 : 0;
        }
        return lone ? 3 : 2;
    }
}
