package de.leitplanke.library.coach;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An office prompt with what a careful reader finds in it. */
record LabelledPrompt(String id, TaskType type, String text, Set<Criterion> labels) {

    /** All prompts the coach is developed by. */
    static List<LabelledPrompt> known() {
        return Stream.of("known.yaml", "more.yaml", "tuned.yaml", "hurried.yaml", "opened.yaml", "told.yaml")
                .map(LabelledPrompt::of)
                .flatMap(List::stream)
                .toList();
    }

    static List<LabelledPrompt> of(String file) {
        return YAMLMapper.builder()
                .build()
                .readTree(LabelledPrompt.class.getResourceAsStream("/prompts/" + file))
                .valueStream()
                .map(LabelledPrompt::of)
                .toList();
    }

    private static LabelledPrompt of(JsonNode prompt) {
        Set<Criterion> labels = EnumSet.noneOf(Criterion.class);
        Stream.concat(
                        prompt.get("present").valueStream(),
                        prompt.get("findings").valueStream())
                .forEach(
                        label -> labels.add(Criterion.valueOf(label.get("label").asString())));
        return new LabelledPrompt(
                prompt.get("id").asString(),
                TaskType.valueOf(prompt.get("type").asString()),
                prompt.get("text").asString(),
                labels);
    }
}
