package de.leitplanke.evidence;

import de.leitplanke.people.PersonId;
import java.util.List;

/**
 * What a module keeps about people, and who has looked at it. The page of one's own data asks every bean of this kind.
 * Each table that refers to a person must be in a subject of some module; a test walks the database and says which is
 * not.
 */
public interface PersonalDataSource {

    List<PersonalSubject> subjects();

    /**
     * What others have opened about this person and what the person may be told by now, the newest first. Only a module
     * that keeps a log of it overrides this.
     */
    default List<ToldAccess> accesses(PersonId person) {
        return List.of();
    }
}
