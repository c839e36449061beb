package de.leitplanke.library.handout;

import de.leitplanke.platform.start.Given;
import java.util.List;

/** The content file of the poster. */
record PosterText(List<SectionText> sections) {

    PosterText {
        Given.all("sections", sections);
    }
}
