package de.leitplanke.library;

import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ToolClass;
import java.util.Set;
import java.util.TreeSet;

/** What the agreement asks of an example, whatever its words are; many examples share one. */
record ExampleSituation(
        String field,
        Audience audience,
        Set<Purpose> purposes,
        Set<DataClass> dataClasses,
        Set<ToolClass> toolClasses) {

    static ExampleSituation of(Example example) {
        return new ExampleSituation(
                example.field(), example.audience(), example.purposes(), example.dataClasses(), example.toolClasses());
    }

    /** The same for the same situation, and for no other. */
    String name() {
        return String.join(
                "|",
                field,
                audience.name(),
                String.valueOf(new TreeSet<>(purposes)),
                String.valueOf(new TreeSet<>(dataClasses)),
                String.valueOf(new TreeSet<>(toolClasses)));
    }

    /** What names somebody goes out with placeholders. */
    Form form() {
        return dataClasses.stream().anyMatch(data -> data.compareTo(DataClass.D1) > 0) ? Form.MASKED : Form.CLEAR;
    }
}
