package de.leitplanke.privacy.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object per line in, one out; a broken line gets an error and the rest goes on. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonLines() {}

    /** Whether every line could be answered. */
    static boolean run(BufferedReader in, Writer out, LineAction action) throws IOException {
        boolean allWell = true;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                ObjectNode answer = answer(line, action);
                allWell &= !answer.has("error");
                out.write(JSON.writeValueAsString(answer));
                out.write('\n');
                out.flush();
            }
        }
        return allWell;
    }

    private static ObjectNode answer(String line, LineAction action) {
        ObjectNode answer = JSON.createObjectNode();
        JsonNode request = parsed(line);
        if (request == null || !request.isObject()) {
            return answer.put("error", "Die Zeile ist kein JSON-Objekt.");
        }
        JsonNode id = request.get("id");
        if (id != null) {
            answer.set("id", id);
        }
        try {
            action.answer(new Request(request), answer);
            return answer;
        } catch (BrokenLine broken) {
            return error(id, String.valueOf(broken.getMessage()));
        } catch (RuntimeException defect) {
            return error(
                    id,
                    "Die Zeile ließ sich nicht verarbeiten ("
                            + defect.getClass().getSimpleName() + ").");
        }
    }

    private static @Nullable JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static ObjectNode error(@Nullable JsonNode id, String message) {
        ObjectNode answer = JSON.createObjectNode();
        if (id != null) {
            answer.set("id", id);
        }
        return answer.put("error", message);
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }
}
