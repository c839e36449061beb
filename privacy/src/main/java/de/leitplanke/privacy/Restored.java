package de.leitplanke.privacy;

import java.util.List;

/**
 * A text with its real values back.
 *
 * @param spans what was put in, in the order of the text
 * @param unknown placeholders as written that the table does not know, and a placeholder cut off at the end; they stay
 *     in the text as they are
 * @param missing tokens such as {@code [IBAN_1]} that the table knows and the text does not use
 * @param sent number of placeholders in the table
 * @param returned number of those that the text uses
 */
public record Restored(
        String text, List<RestoredSpan> spans, List<String> unknown, List<String> missing, int sent, int returned) {

    public Restored {
        spans = List.copyOf(spans);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }
}
