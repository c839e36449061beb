package de.leitplanke.library.orientation.likeness;

import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import de.leitplanke.rules.DataClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads what a file of questions says of them for comparing; the rest is for those who judge the helper. */
final class QuestionFile {

    private QuestionFile() {}

    /**
     * The questions in their order.
     *
     * @param words cuts a text into words, spelt alike
     */
    static List<KnownQuestion> read(ContentFile file, Function<String, List<String>> words) {
        return Yaml.read(file.name(), file.text(), JsonNode.class)
                .valueStream()
                .map(node -> question(node, words))
                .toList();
    }

    private static KnownQuestion question(JsonNode node, Function<String, List<String>> words) {
        JsonNode understood = node.path("understood");
        return new KnownQuestion(
                words.apply(node.path("question").asString()),
                Ending.read(node.path("expect").asString()),
                Optional.of(understood.path("field").asString("").toLowerCase(Locale.ROOT))
                        .filter(field -> !field.isEmpty()),
                classes(understood.path("dataClasses")));
    }

    private static Set<DataClass> classes(JsonNode node) {
        return node.valueStream().map(value -> DataClass.valueOf(value.asString())).collect(Collectors.toSet());
    }
}
