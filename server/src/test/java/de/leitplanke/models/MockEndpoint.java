package de.leitplanke.models;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A model behind a real socket that plays a script and records what it was asked. */
public final class MockEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile MockScript script;

    /** A request as it came over the wire; the names of headers in lower case. */
    public record Asked(String path, Map<String, List<String>> headers, String body) {}

    private MockEndpoint(MockScript script) {
        this.script = script;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public static MockEndpoint playing(MockScript script) {
        return new MockEndpoint(script);
    }

    /** Plays another script from the next request on. */
    public void play(MockScript next) {
        script = next;
    }

    /** Address that ends in /v1. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** All requests with their headers as one text. */
    public String everythingAsked() {
        return asked.stream().map(Asked::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body));
        try (exchange) {
            script.play(new MockExchange(exchange, body, closing));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
