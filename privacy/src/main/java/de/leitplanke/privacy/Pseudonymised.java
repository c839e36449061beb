package de.leitplanke.privacy;

import java.util.List;

/**
 * A text with placeholders. It stays personal data (Art. 4 No. 5 GDPR) as long as the table exists.
 *
 * @param table everything to restore this text and those pseudonymised before it in the same conversation
 * @param replacements in the order of the text, without overlaps
 */
public record Pseudonymised(String text, PlaceholderTable table, List<Replacement> replacements) {

    public Pseudonymised {
        replacements = List.copyOf(replacements);
    }
}
