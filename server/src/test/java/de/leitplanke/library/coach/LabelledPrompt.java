package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An office prompt with what a careful reader finds in it. */
record LabelledPrompt(String id, TaskType type, String text, Set<Criterion> labels, List<Recognised> words) {

    /** All prompts the coach is developed by. */
    static List<LabelledPrompt> known() {
        return Stream.of(ruled(), taught(), weighed()).flatMap(List::stream).toList();
    }

    /** Those that the rules were made by. */
    static List<LabelledPrompt> ruled() {
        return in("known.yaml", "more.yaml", "tuned.yaml", "hurried.yaml", "opened.yaml", "told.yaml", "advised.yaml");
    }

    /**
     * Those that the second reading learned from; the rules follow them for vague words, blanks, limits and
     * contradictions.
     */
    static List<LabelledPrompt> taught() {
        return in("heard.yaml", "sent.yaml", "said.yaml", "talk.yaml", "wished.yaml");
    }

    /** Those no rule was made by, so that they tell how far the rules can be trusted; learned from, too. */
    static List<LabelledPrompt> weighed() {
        return in("plain.yaml");
    }

    private static List<LabelledPrompt> in(String... files) {
        return Stream.of(files).map(LabelledPrompt::of).flatMap(List::stream).toList();
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
        List<Recognised> words = new ArrayList<>();
        String text = prompt.get("text").asString();
        for (String part : List.of("present", "findings")) {
            for (JsonNode label : prompt.get(part)) {
                Criterion criterion = Criterion.valueOf(label.get("label").asString());
                labels.add(criterion);
                Stream.of("words", "against")
                        .filter(label::has)
                        .map(key -> label.get(key).asString())
                        .filter(text::contains)
                        .forEach(stretch -> words.add(new Recognised(
                                criterion, text.indexOf(stretch), text.indexOf(stretch) + stretch.length())));
            }
        }
        return new LabelledPrompt(
                prompt.get("id").asString(),
                TaskType.valueOf(prompt.get("type").asString()),
                text,
                labels,
                List.copyOf(words));
    }
}
