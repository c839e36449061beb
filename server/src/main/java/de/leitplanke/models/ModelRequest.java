package de.leitplanke.models;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes over the wire: model, messages and the wish for a stream, and nothing that leads to a person. */
final class ModelRequest {

    /** Set as the model's name where the endpoint has but one and does not look at the name. */
    static final String ANY_MODEL = "*";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private ModelRequest() {}

    /** The request, or null if the address is none. */
    static @Nullable HttpRequest of(Connection connection, List<Message> messages) {
        URI address = address(connection.url());
        if (address == null) {
            return null;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream, application/json")
                .header("User-Agent", "Leitplanke")
                .POST(BodyPublishers.ofString(body(connection.modelName(), messages)));
        String key = connection.key();
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    /** Whether the key can stand in a header at all. */
    static boolean isSendable(@Nullable String key) {
        return key == null || key.chars().allMatch(character -> character > ' ' && character < 0x7F);
    }

    private static @Nullable URI address(URI url) {
        String scheme = url.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) || url.getHost() == null) {
            return null;
        }
        return URI.create(url.toString().replaceFirst("/+$", "") + "/chat/completions");
    }

    private static String body(String model, List<Message> messages) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", ANY_MODEL.equals(model) ? "default" : model);
        ArrayNode list = body.putArray("messages");
        for (Message message : messages) {
            list.addObject().put("role", message.role()).put("content", message.content());
        }
        body.put("stream", true);
        return JSON.writeValueAsString(body);
    }
}
