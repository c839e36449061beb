package de.leitplanke.privacy.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines with marked texts; lines with {@code "disputed"} are left out. */
final class GoldLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private GoldLines() {}

    static List<GoldText> read(Path path) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(path)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonNode node = JSON.readTree(line);
                if (!node.has("disputed")) {
                    texts.add(text(node));
                }
            } catch (JacksonException broken) {
                throw new IllegalArgumentException(
                        path.getFileName() + ", Zeile " + number + ": keine Zeile mit „id“, „text“ und „spans“.",
                        broken);
            }
        }
        return texts;
    }

    private static GoldText text(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : node.required("spans")) {
            spans.add(new Span(
                    span.required("start").intValue(),
                    span.required("end").intValue(),
                    span.required("label").stringValue()));
        }
        String target = node.path("target").stringValue(null);
        return new GoldText(
                node.required("id").asString(), node.required("text").stringValue(), List.copyOf(spans), target);
    }
}
