package de.leitplanke.models;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the {@link MockEndpoint} does with a request. */
@FunctionalInterface
public interface MockScript {

    void play(MockExchange exchange) throws IOException, InterruptedException;

    /** Streams the text word by word and ends as it should. */
    static MockScript answer(String text) {
        return exchange -> stream(exchange, text);
    }

    /** Streams the text in pieces of this many characters, so that placeholders are cut. */
    static MockScript answer(String text, int pieceLength) {
        return exchange -> stream(exchange, Pattern.compile("(?s).{1," + pieceLength + "}"), text);
    }

    /** Has too much to do where the order contains these words. */
    static MockScript answerUnless(String words, String text) {
        return exchange -> (exchange.order().contains(words) ? status(503) : answer(text)).play(exchange);
    }

    /** Answers with the placeholders of the order, each in a sentence of its own. */
    static MockScript repeatPlaceholders() {
        return exchange -> stream(exchange, sentences(exchange, "Guten Tag %s."));
    }

    /** Hangs a genitive s behind every placeholder, as German models do. */
    static MockScript inflectPlaceholders() {
        return exchange -> stream(exchange, sentences(exchange, "Das ist %ss Anliegen."));
    }

    /** Sets every placeholder in bold. */
    static MockScript boldPlaceholders() {
        return exchange -> stream(exchange, sentences(exchange, "Für **%s**."));
    }

    /** Ends after some words without saying that it is the end. */
    static MockScript cutStream() {
        return exchange -> {
            exchange.beginStream();
            exchange.piece("Sehr geehrte Damen und");
        };
    }

    static MockScript garbage() {
        return exchange -> exchange.whole(200, "text/event-stream", "data: {\"choices\":[{\"delta\n\n");
    }

    /** The page of a proxy instead of a model. */
    static MockScript html() {
        return exchange ->
                exchange.whole(200, "text/html", "<!doctype html><script>alert(1)</script><p>Anmeldung im Netz</p>");
    }

    static MockScript empty() {
        return answer("");
    }

    /** Writes on until nobody listens. */
    static MockScript endless() {
        return exchange -> {
            exchange.beginStream();
            String much = "Und noch ein Satz. ".repeat(100);
            for (int piece = 0; piece < 1000; piece++) {
                exchange.piece(much);
            }
        };
    }

    /** Refuses with a status. */
    static MockScript status(int status) {
        return status(status, "{\"error\":{\"message\":\"no\"}}");
    }

    static MockScript status(int status, String body) {
        return exchange -> exchange.whole(status, "application/json", body);
    }

    /** Takes the order and says nothing. */
    static MockScript slow() {
        return MockExchange::silence;
    }

    private static void stream(MockExchange exchange, String text) throws IOException {
        stream(exchange, Pattern.compile("\\s*\\S+"), text);
    }

    private static void stream(MockExchange exchange, Pattern pieces, String text) throws IOException {
        exchange.beginStream();
        exchange.write("data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}]}\n\n");
        Matcher piece = pieces.matcher(text);
        while (piece.find()) {
            exchange.piece(piece.group());
        }
        exchange.write(
                "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
    }

    private static String sentences(MockExchange exchange, String sentence) {
        return Pattern.compile("\\[[A-ZÄÖÜ]+_\\d+]")
                .matcher(exchange.order())
                .results()
                .map(found -> found.group())
                .distinct()
                .map(sentence::formatted)
                .collect(Collectors.joining(" "));
    }
}
