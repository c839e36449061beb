package de.leitplanke.library.pack;

import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleReport;
import de.leitplanke.rules.compare.TextDiff;
import org.jspecify.annotations.Nullable;

/**
 * What would come of one example of a pack.
 *
 * @param example as it would be suggested, in the chosen field of use
 * @param key the key that its file names
 * @param sentField key of the field of use that its file names
 * @param whole everything that the example says, as one text
 * @param difference to the example of this town; null if there is none
 */
public record PreviewRow(
        Example example,
        String key,
        String sentField,
        Standing standing,
        Taking taking,
        ExampleReport report,
        String whole,
        @Nullable TextDiff difference) {

    /** Whether it becomes a suggestion. */
    public boolean isTaken() {
        return taking != Taking.SKIP;
    }
}
