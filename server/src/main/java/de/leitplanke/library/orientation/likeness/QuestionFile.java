package de.leitplanke.library.orientation.likeness;

import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                said(understood.path("field").asString("").toLowerCase(Locale.ROOT)),
                said(understood
                        .path("dataClasses")
                        .valueStream()
                        .map(JsonNode::asString)
                        .sorted()
                        .collect(Collectors.joining(" "))));
    }

    private static Optional<String> said(String code) {
        return Optional.of(code).filter(value -> !value.isEmpty());
    }
}
