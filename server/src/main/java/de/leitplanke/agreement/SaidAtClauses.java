package de.leitplanke.agreement;

import java.util.Map;

/**
 * How much has been said about the clauses, by their ids.
 *
 * @param notes questions and suggestions of staff
 * @param interpretations what both parties have agreed on about their meaning
 */
public record SaidAtClauses(Map<String, Long> notes, Map<String, Long> interpretations) {

    public boolean isAnythingAt(String clause) {
        return notesAt(clause) + interpretationsAt(clause) > 0;
    }

    public long notesAt(String clause) {
        return notes.getOrDefault(clause, 0L);
    }

    public long interpretationsAt(String clause) {
        return interpretations.getOrDefault(clause, 0L);
    }
}
