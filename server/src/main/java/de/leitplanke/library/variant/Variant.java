package de.leitplanke.library.variant;

import de.leitplanke.library.ContentHash;
import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleReader;
import de.leitplanke.people.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has made of an example, here or in another town.
 *
 * @param author null for one that another town has sent
 * @param sender who sent it, in words; null for one that was made here
 * @param key under which its author begins assignments from it
 * @param origin key of the example it was made from
 * @param source the canonical file
 * @param renews whether it is to take the place of its origin; otherwise it is to stand beside it
 * @param agreedBy who agreed for the office; null before
 * @param declinedBecause reason of the last refusal; empty if there was none
 * @param houseKey key of the example it has become; null before its release
 */
public record Variant(
        VariantId id,
        @Nullable PersonId author,
        @Nullable String sender,
        String key,
        String origin,
        String title,
        String source,
        VariantState state,
        boolean renews,
        @Nullable PersonId agreedBy,
        String declinedBecause,
        @Nullable String houseKey) {

    /** Identifies a variant. */
    public record VariantId(UUID value) {}

    /** The example as it reads now. */
    public Example example() {
        return ExampleReader.read(key, source);
    }

    /** Whether nobody here has made it. */
    public boolean isSent() {
        return author == null;
    }

    /** What somebody has seen, so that nothing else is decided on. */
    public String fingerprint() {
        return ContentHash.of(source);
    }

    /** Own page of the author. */
    public String path() {
        return "/beispiele/eigene/" + id.value();
    }

    /** Page of those who decide. */
    public String suggestionPath() {
        return "/beispiele/vorschlaege/" + id.value();
    }

    /** Never shows a title or a person in a log line. */
    @Override
    public String toString() {
        return "Variant";
    }
}
