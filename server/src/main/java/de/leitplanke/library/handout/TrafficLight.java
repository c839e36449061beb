package de.leitplanke.library.handout;

import de.leitplanke.agreement.Matrix;
import de.leitplanke.agreement.MatrixWord;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.ToolClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The classes of data by colour, computed from the matrix of a version. */
public record TrafficLight(List<Group> groups) {

    /** The classes of one colour. */
    public record Group(Light light, List<Entry> entries) {}

    /** A class of data with an example and the ways that are open for it; without any it goes nowhere. */
    public record Entry(DataClass data, String example, List<Way> ways) {

        /** The class in words, as a heading begins. */
        public String name() {
            String words = data.german();
            return words.substring(0, 1).toUpperCase(Locale.GERMAN) + words.substring(1);
        }
    }

    /**
     * What holds for the class in some tools.
     *
     * @param everywhere whether these are all tools that take anything at all
     */
    public record Way(MatrixWord word, List<ToolClass> tools, boolean everywhere) {

        /** For example "mit Platzhaltern: Vertragscloud, eigenes Haus". */
        public String text(Texts texts) {
            String where = everywhere
                    ? texts.of("handout.everyTool")
                    : tools.stream()
                            .map(tool -> texts.of("handout.tool." + tool.name()))
                            .collect(Collectors.joining(", "));
            return texts.of("handout.way." + word.name(), where);
        }
    }

    static TrafficLight of(Matrix matrix, Map<DataClass, String> examples) {
        return new TrafficLight(Arrays.stream(Light.values())
                .map(light -> new Group(
                        light,
                        matrix.data().stream()
                                .filter(data -> Light.of(matrix, data) == light)
                                .map(data -> new Entry(data, examples.getOrDefault(data, ""), ways(matrix, data)))
                                .toList()))
                .toList());
    }

    private static List<Way> ways(Matrix matrix, DataClass data) {
        List<ToolClass> open = Light.open(matrix);
        return Arrays.stream(MatrixWord.values())
                .filter(word -> word != MatrixWord.FORBIDDEN)
                .map(word -> new Way(
                        word,
                        open.stream()
                                .filter(tool -> matrix.word(data, tool) == word)
                                .toList(),
                        open.stream().allMatch(tool -> matrix.word(data, tool) == word)))
                .filter(way -> !way.tools().isEmpty())
                .toList();
    }
}
