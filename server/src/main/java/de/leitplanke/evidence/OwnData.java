package de.leitplanke.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Everything that refers to one person, for this person alone.
 *
 * @param undescribed tables that refer to the person and that no module describes; shown rather than hidden
 * @param accessesLogged whether the software keeps a log of who opened what
 */
public record OwnData(
        List<Subject> subjects, List<Table> undescribed, boolean accessesLogged, List<ToldAccess> accesses) {

    /**
     * One subject in words.
     *
     * @param necessity why the agreement in force allows this log; null if it is no log or none is in force
     * @param clause place and plain words in the agreement in force; null while none is
     */
    public record Subject(
            String key,
            String title,
            String what,
            String why,
            @Nullable String necessity,
            @Nullable String log,
            AgreedReasons.@Nullable Place clause,
            String kept,
            String readers,
            @Nullable String seenAt,
            @Nullable String deletedAt,
            List<Table> tables) {

        /** Whether anything is stored. */
        public boolean isKnown() {
            return tables.stream().anyMatch(table -> table.entries() > 0);
        }
    }

    /**
     * A table with the rows about the person.
     *
     * @param name with its schema
     * @param oldest day of the oldest row; null if there is none or the table keeps no day
     * @param rows what can be read of the rows, for the person's own file
     */
    public record Table(String name, long entries, @Nullable LocalDate oldest, List<JsonNode> rows) {}

    public List<Subject> known() {
        return subjects.stream().filter(Subject::isKnown).toList();
    }

    public List<Subject> unknown() {
        return subjects.stream().filter(subject -> !subject.isKnown()).toList();
    }
}
