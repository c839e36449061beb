package de.leitplanke.town;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model that says what a test wants and keeps everything that reaches it. */
public final class ModelDouble implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the model does with an order. */
    @FunctionalInterface
    public interface Script {
        void answer(String order, Speaker speaker) throws IOException;
    }

    /** Sends pieces of the answer. */
    public interface Speaker {
        void say(String piece) throws IOException;

        void end() throws IOException;

        void raw(String line) throws IOException;
    }

    private final HttpServer server;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile Script script = (order, speaker) -> speaker.end();

    public ModelDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    /** Answers as the script says from now on. */
    public void follows(Script next) {
        script = next;
    }

    /** Answers with these words, cut into pieces of this many characters. */
    public void says(String answer, int pieceLength) {
        follows((order, speaker) -> {
            for (int at = 0; at < answer.length(); at += pieceLength) {
                speaker.say(answer.substring(at, Math.min(answer.length(), at + pieceLength)));
            }
            speaker.end();
        });
    }

    /** Everything that reached the model: request lines, headers and bodies. */
    public String everythingReceived() {
        return String.join("\n", received);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(
                exchange.getRequestURI() + "\n" + exchange.getRequestHeaders().entrySet() + "\n" + body);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            script.answer(order(body), speaker(out));
        }
    }

    private static String order(String body) {
        StringBuilder order = new StringBuilder();
        for (JsonNode message : JSON.readTree(body).path("messages")) {
            order.append(message.path("content").asString()).append('\n');
        }
        return order.toString();
    }

    private static Speaker speaker(OutputStream out) {
        return new Speaker() {
            @Override
            public void say(String piece) throws IOException {
                raw("data: "
                        + JSON.writeValueAsString(
                                Map.of("choices", List.of(Map.of("index", 0, "delta", Map.of("content", piece)))))
                        + "\n\n");
            }

            @Override
            public void end() throws IOException {
                raw("data: [DONE]\n\n");
            }

            @Override
            public void raw(String line) throws IOException {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
