package de.leitplanke.models;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request to the {@link MockEndpoint} and the ways to answer it. */
public final class MockExchange {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpExchange exchange;
    private final String body;
    private final CountDownLatch closing;

    MockExchange(HttpExchange exchange, String body, CountDownLatch closing) {
        this.exchange = exchange;
        this.body = body;
        this.closing = closing;
    }

    /** What the last message of the request says. */
    public String order() {
        JsonNode messages = JSON.readTree(body).path("messages");
        return messages.path(messages.size() - 1).path("content").asString("");
    }

    public void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    /** Answers in one piece. */
    public void whole(int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Begins a stream; what follows is written as it is. */
    public void beginStream() throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
    }

    public void write(byte[] bytes) throws IOException {
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
    }

    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One event with a piece of the answer. */
    public void piece(String text) throws IOException {
        write("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":" + JSON.writeValueAsString(text) + "}}]}\n\n");
    }

    /** Waits until the endpoint is closed, as a model that has stopped answering. */
    public void silence() throws InterruptedException {
        closing.await(1, TimeUnit.MINUTES);
    }
}
