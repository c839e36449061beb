package de.leitplanke.library.handout;

import de.leitplanke.platform.start.Given;
import java.util.List;

/** A section of a content file; {@code id} is how the look knows it. */
record SectionText(String id, String title, List<LineText> lines) {

    SectionText {
        Given.all("id", id, "title", title, "lines", lines);
    }
}
