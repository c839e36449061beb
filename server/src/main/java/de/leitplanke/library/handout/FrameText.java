package de.leitplanke.library.handout;

import de.leitplanke.platform.start.Given;
import de.leitplanke.rules.DataClass;
import java.util.List;
import java.util.Map;

/** The content file of the frame; {@code data} has an example for each class of data. */
record FrameText(List<SectionText> sections, Map<DataClass, String> data) {

    FrameText {
        Given.all("sections", sections, "data", data);
        for (DataClass each : DataClass.values()) {
            Given.all("data." + each, data.get(each));
        }
    }
}
