package de.leitplanke.people;

import java.util.List;

/**
 * Finished texts that a module keeps for one person alone. They are offered to this person and to nobody else, before
 * the account ends and they are destroyed.
 */
public interface OwnContent {

    /** The person's finished texts as files. */
    List<OwnFile> of(PersonId person);

    /**
     * A file to take along.
     *
     * @param name with its ending, without a folder
     */
    record OwnFile(String name, byte[] content) {

        @Override
        public String toString() {
            return "OwnFile";
        }
    }
}
