package de.leitplanke.library.orientation;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Given;
import de.leitplanke.rules.DataClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The file of words as it is written. */
record WordSheet(
        String status,
        Map<String, List<String>> concepts,
        Set<String> firm,
        List<WordReading> readings,
        Map<String, Set<DataClass>> usual,
        CoverageSheet coverage) {

    WordSheet {
        Given.all("status", status, "concepts", concepts, "firm", firm, "readings", readings, "usual", usual);
        Given.all("coverage", coverage);
        for (WordReading reading : readings) {
            Given.all("when", reading.when());
        }
        concepts.forEach((name, words) -> Given.all(name, words));
    }

    /** Refuses readings that speak of concepts without words. */
    void refuseUnknown(ContentFile file) {
        Set<String> known = new TreeSet<>(concepts().keySet());
        concepts().keySet().forEach(name -> known.add(WordBook.DENIED + name));
        known.add(WordBook.NAMED_PERSON);
        known.add(WordBook.OWN_SUBJECT);
        known.add(WordBook.DONE_BY_TOOL);
        List<String> read = new ArrayList<>(firm());
        read.addAll(coverage().settledBy());
        read.addAll(coverage().aside());
        read.addAll(coverage().scope().all());
        for (WordReading reading : readings()) {
            known.addAll(reading.meant());
            reading.reads().forEach(read::add);
        }
        for (String name : read) {
            if (!known.contains(name)) {
                throw new BrokenContent(
                        file.name(), lineOf(file.text(), name), "Den Begriff „" + name + "“ gibt es nicht.");
            }
        }
    }

    private static int lineOf(String text, String name) {
        int at = Math.max(0, text.lastIndexOf(name));
        return 1
                + Math.toIntExact(text.substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count());
    }
}
