package de.leitplanke.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known about a person, with the tables that hold it.
 *
 * @param key of its words in the message files: {@code own.KEY.title}, {@code .what}, {@code .why}, {@code .readers}
 *     and {@code .kept}; the last one gets the period in words if there is a log
 * @param log number of the log in the closed list; null for data of the account, which are no log
 * @param clause id of the clause of the agreement that needs it
 * @param seenAt own page that shows it; null if there is none
 * @param deletedAt own page that deletes it; null where the person may not delete it
 */
public record PersonalSubject(
        String key,
        @Nullable String log,
        String clause,
        @Nullable String seenAt,
        @Nullable String deletedAt,
        List<PersonalTable> tables) {

    public PersonalSubject(String key, @Nullable String log, String clause, PersonalTable... tables) {
        this(key, log, clause, null, null, List.of(tables));
    }

    public PersonalSubject seenAt(String path) {
        return new PersonalSubject(key, log, clause, path, deletedAt, tables);
    }

    public PersonalSubject deletedAt(String path) {
        return new PersonalSubject(key, log, clause, seenAt, path, tables);
    }
}
