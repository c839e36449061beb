package de.leitplanke.library.orientation;

/**
 * A word that nothing explains.
 *
 * @param place index of the word
 */
record Unread(int place, Kind kind) {

    /** What such a word could have said, and what therefore has to be asked. */
    enum Kind {
        ACTIVITY(Aspect.PURPOSES),
        MATTER(Aspect.CLASSES),
        TOOL(Aspect.TOOL);

        private final Aspect aspect;

        Kind(Aspect aspect) {
            this.aspect = aspect;
        }

        Aspect aspect() {
            return aspect;
        }
    }
}
