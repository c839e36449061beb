package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Passages with the stretches that a careful reader marks. */
record GoldPassages(JsonNode file) {

    /** One passage; the stretches are [start, end) in {@code text}. */
    record Passage(String text, List<int[]> marked) {}

    static GoldPassages of(String file) {
        return new GoldPassages(
                YAMLMapper.builder().build().readTree(GoldPassages.class.getResourceAsStream("/readable/" + file)));
    }

    List<Passage> positive(Kind kind) {
        return passages(kind, "positive").toList();
    }

    List<Passage> negative(Kind kind) {
        return passages(kind, "negative").toList();
    }

    List<String> texts(Kind kind) {
        return Stream.concat(passages(kind, "positive"), passages(kind, "negative"))
                .map(Passage::text)
                .toList();
    }

    private Stream<Passage> passages(Kind kind, String part) {
        return file.get(kind.name()).get(part).asString().lines().map(GoldPassages::passage);
    }

    static Passage passage(String line) {
        StringBuilder text = new StringBuilder();
        List<int[]> marked = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '‹' -> marked.add(new int[] {text.length(), -1});
                case '›' -> marked.getLast()[1] = text.length();
                case '⏎' -> text.append('\n');
                default -> text.append(c);
            }
        }
        return new Passage(text.toString(), marked);
    }
}
