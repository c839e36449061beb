package de.leitplanke.library.handout;

import de.leitplanke.platform.start.Given;
import org.jspecify.annotations.Nullable;

/**
 * A line of a content file.
 *
 * @param clause id of the clause that it rests on
 * @param text short words of its own; null to show the plain words of the clause
 */
record LineText(String clause, @Nullable String text) {

    LineText {
        Given.all("clause", clause);
    }
}
