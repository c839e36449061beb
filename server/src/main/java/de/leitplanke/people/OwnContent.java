package de.leitplanke.people;

import java.util.List;

/**
 * Finished texts that a module keeps for one person alone. They are offered to this person and to nobody else, before
 * the account ends and they are destroyed.
 */
public interface OwnContent {

    /** The person's finished texts as files. */
    List<OwnFile> of(PersonId person);

    /** A file to take along. */
    final class OwnFile {

        private final String name;
        private final byte[] content;

        /**
         * A file of this name.
         *
         * @param name with its ending, without a folder
         */
        public OwnFile(String name, byte[] content) {
            this.name = name;
            this.content = content.clone();
        }

        String name() {
            return name;
        }

        byte[] content() {
            return content.clone();
        }

        @Override
        public String toString() {
            return "OwnFile";
        }
    }
}
