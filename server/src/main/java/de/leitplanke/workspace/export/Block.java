package de.leitplanke.workspace.export;

import java.util.List;

/** A part of a text in its plain form. */
sealed interface Block {

    /** Words of one weight. */
    record Run(String text, boolean strong) {}

    /** A heading of level 1 to 6, as written. */
    record Heading(int level, List<Run> text) implements Block {}

    /** Lines that belong together; an address block has several. */
    record Paragraph(List<List<Run>> lines) implements Block {}

    /**
     * An item of a list.
     *
     * @param depth 0 for the outermost list
     * @param number the number written in front; 0 in a list without numbers
     */
    record Item(int depth, int number, List<List<Run>> lines) implements Block {

        boolean isNumbered() {
            return number > 0;
        }
    }
}
