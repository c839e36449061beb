package de.leitplanke.models;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.models.ModelAnswer.Complete;
import de.leitplanke.models.ModelAnswer.Failed;
import de.leitplanke.register.Tool.ToolId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelClientTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Patience PATIENT = new Patience(LONG, LONG, LONG, LONG);

    private final MockEndpoint endpoint = MockEndpoint.playing(MockScript.answer("bereit"));
    private final List<String> pieces = new ArrayList<>();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void answerComesInPiecesAndAsAWhole() {
        assertThat(ask(MockScript.answer("Guten Tag, Frau [NAME_1].")))
                .isEqualTo(new Complete("Guten Tag, Frau [NAME_1]."));
        assertThat(pieces).hasSizeGreaterThan(3);
        assertThat(String.join("", pieces)).isEqualTo("Guten Tag, Frau [NAME_1].");
    }

    @Test
    void requestCarriesTheOrderAndNothingAboutThePerson() {
        ask(MockScript.answer("ja"));

        MockEndpoint.Asked asked = endpoint.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/chat/completions");
        assertThat(asked.body())
                .isEqualTo(
                        "{\"model\":\"modell\",\"messages\":[{\"role\":\"user\",\"content\":\"Für [NAME_1]\"}],\"stream\":true}");
        assertThat(asked.headers()).containsEntry("User-agent", List.of("Leitplanke"));
        assertThat(asked.headers()).containsEntry("Authorization", List.of("Bearer geheim"));
        assertThat(asked.headers().keySet())
                .containsExactlyInAnyOrder(
                        "Accept", "Authorization", "Content-length", "Content-type", "Host", "User-agent");
    }

    @Test
    void cookiesOfTheEndpointAreNotSentBack() {
        MockScript settingCookie = exchange -> {
            exchange.header("Set-Cookie", "spur=1");
            exchange.whole(200, "application/json", "{\"choices\":[{\"message\":{\"content\":\"ja\"}}]}");
        };
        try (ModelClient client = new ModelClient(PATIENT)) {
            ask(client, settingCookie, () -> false);
            ask(client, settingCookie, () -> false);
        }
        assertThat(endpoint.asked())
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked.headers()).doesNotContainKey("Cookie"));
    }

    @Test
    void answerWithoutStreamIsTakenAsAWhole() {
        String json =
                "{\n  \"choices\": [\n    {\"message\": {\"content\": \"Grüße\\nzurück\"}, \"finish_reason\": \"stop\"}\n  ]\n}";
        assertThat(ask(exchange -> exchange.whole(200, "application/json", json)))
                .isEqualTo(new Complete("Grüße\nzurück"));
    }

    @Test
    void umlautsSurviveAnyCutOfTheStream() {
        byte[] stream = String.join(
                        "\r\n\r\n",
                        ": keep-alive",
                        "event: message\r\ndata: {\"choices\":[]}",
                        "data: {\"choices\":[{\"delta\":{\"content\":\"Grüße, 12 €, 😀\"}}]}",
                        "data:{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}",
                        "")
                .getBytes(StandardCharsets.UTF_8);
        MockScript byteByByte = exchange -> {
            exchange.beginStream();
            for (int at = 0; at < stream.length; at++) {
                exchange.write(Arrays.copyOfRange(stream, at, at + 1));
            }
        };
        assertThat(ask(byteByByte)).isEqualTo(new Complete("Grüße, 12 €, 😀"));
    }

    @Test
    void streamThatEndsWithDoneAloneIsComplete() {
        MockScript script = exchange -> {
            exchange.beginStream();
            exchange.piece("fertig");
            exchange.write("data: [DONE]\n\n");
        };
        assertThat(ask(script)).isEqualTo(new Complete("fertig"));
    }

    @ParameterizedTest
    @CsvSource({
        "301, UNREACHABLE",
        "400, REFUSED",
        "401, KEY_REFUSED",
        "403, KEY_REFUSED",
        "404, UNKNOWN_MODEL",
        "413, TOO_LONG",
        "422, REFUSED",
        "429, OVERLOADED",
        "500, UNREACHABLE",
        "502, UNREACHABLE",
        "503, OVERLOADED"
    })
    void everyStatusHasItsMeaning(int status, ModelFailure meaning) {
        assertThat(ask(MockScript.status(status))).isEqualTo(new Failed(meaning));
    }

    @Test
    void orderThatDoesNotFitIsCalledTooLong() {
        String openAi =
                "{\"error\":{\"code\":\"context_length_exceeded\",\"message\":\"This model's maximum context length is 8192 tokens.\"}}";
        String llamaCpp = "{\"error\":{\"message\":\"the request exceeds the available context size\"}}";
        assertThat(ask(MockScript.status(400, openAi))).isEqualTo(new Failed(ModelFailure.TOO_LONG));
        assertThat(ask(MockScript.status(400, llamaCpp))).isEqualTo(new Failed(ModelFailure.TOO_LONG));
    }

    @Test
    void refusalInTheMiddleOfAStreamIsNoAnswer() {
        MockScript script = exchange -> {
            exchange.beginStream();
            exchange.piece("Sehr geehrte");
            exchange.write("data: {\"error\":{\"message\":\"stopped\"}}\n\n");
        };
        assertThat(ask(script)).isEqualTo(new Failed(ModelFailure.REFUSED));
    }

    @Test
    void answerThatWasCutForItsLengthIsNoAnswer() {
        MockScript script = exchange -> {
            exchange.beginStream();
            exchange.write(
                    "data: {\"choices\":[{\"delta\":{\"content\":\"Erstens\"},\"finish_reason\":\"length\"}]}\n\n");
        };
        assertThat(ask(script)).isEqualTo(new Failed(ModelFailure.TOO_LONG));
    }

    @Test
    void whatIsNoAnswerIsNamed() {
        assertThat(ask(MockScript.cutStream())).isEqualTo(new Failed(ModelFailure.BROKEN_STREAM));
        assertThat(ask(MockScript.garbage())).isEqualTo(new Failed(ModelFailure.GARBAGE));
        assertThat(ask(MockScript.html())).isEqualTo(new Failed(ModelFailure.GARBAGE));
        assertThat(ask(MockScript.empty())).isEqualTo(new Failed(ModelFailure.EMPTY));
        assertThat(ask(MockScript.status(200, ""))).isEqualTo(new Failed(ModelFailure.EMPTY));
        assertThat(ask(MockScript.status(200, "{}"))).isEqualTo(new Failed(ModelFailure.GARBAGE));
        assertThat(ask(MockScript.endless())).isEqualTo(new Failed(ModelFailure.ENDLESS));
    }

    @Test
    void lineWithoutEndIsNotCollectedForever() {
        MockScript script = exchange -> {
            exchange.beginStream();
            String much = "data: " + "x".repeat(100_000);
            for (int part = 0; part < 60; part++) {
                exchange.write(much);
            }
        };
        assertThat(ask(script)).isEqualTo(new Failed(ModelFailure.ENDLESS));
    }

    @Test
    void silenceBeforeTheFirstByteTimesOut() {
        assertThat(ask(new Patience(LONG, SHORT, LONG, LONG), MockScript.slow()))
                .isEqualTo(new Failed(ModelFailure.TIMED_OUT));
    }

    @Test
    void silenceInTheMiddleTimesOut() {
        MockScript script = exchange -> {
            exchange.beginStream();
            exchange.piece("Moment");
            exchange.silence();
        };
        assertThat(ask(new Patience(LONG, LONG, SHORT, LONG), script)).isEqualTo(new Failed(ModelFailure.TIMED_OUT));
        assertThat(pieces).containsExactly("Moment");
    }

    @Test
    void keepAlivesDoNotStretchTheWholeTime() {
        MockScript script = exchange -> {
            exchange.beginStream();
            while (!Thread.currentThread().isInterrupted()) {
                exchange.write(": ping\n\n");
            }
        };
        assertThat(ask(new Patience(LONG, LONG, LONG, SHORT), script)).isEqualTo(new Failed(ModelFailure.TIMED_OUT));
    }

    @Test
    void whoCancelsDoesNotWait() {
        AtomicBoolean cancelled = new AtomicBoolean();
        MockScript script = exchange -> {
            exchange.beginStream();
            exchange.piece("Moment");
            cancelled.set(true);
            exchange.silence();
        };
        try (ModelClient client = new ModelClient(PATIENT)) {
            assertThat(ask(client, script, cancelled::get)).isEqualTo(new Failed(ModelFailure.CANCELLED));
        }
    }

    @Test
    void closedPortIsUnreachable() {
        URI gone = endpoint.url();
        endpoint.close();
        assertThat(ask(gone, "geheim")).isEqualTo(new Failed(ModelFailure.UNREACHABLE));
    }

    @Test
    void onlyWebAddressesAreAsked() {
        assertThat(ask(URI.create("file:///etc/v1"), null)).isEqualTo(new Failed(ModelFailure.UNREACHABLE));
        assertThat(ask(URI.create("ftp://example.org/v1"), null)).isEqualTo(new Failed(ModelFailure.UNREACHABLE));
    }

    @Test
    void redirectIsNotFollowed() {
        try (MockEndpoint other = MockEndpoint.playing(MockScript.answer("von anderswo"))) {
            MockScript away = exchange -> {
                exchange.header("Location", other.url() + "/chat/completions");
                exchange.whole(307, "text/plain", "anderswo");
            };
            assertThat(ask(away)).isEqualTo(new Failed(ModelFailure.UNREACHABLE));
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void keyThatFitsIntoNoHeaderIsRefusedBeforeSending() {
        assertThat(ask(endpoint.url(), "zwei\r\nZeilen")).isEqualTo(new Failed(ModelFailure.KEY_REFUSED));
        assertThat(endpoint.asked()).isEmpty();
    }

    private ModelAnswer ask(MockScript script) {
        return ask(PATIENT, script);
    }

    private ModelAnswer ask(Patience patience, MockScript script) {
        try (ModelClient client = new ModelClient(patience)) {
            return ask(client, script, () -> false);
        }
    }

    private ModelAnswer ask(ModelClient client, MockScript script, BooleanSupplier cancelled) {
        endpoint.play(script);
        return client.ask(connection(endpoint.url(), "geheim"), order(), pieces::add, cancelled);
    }

    private ModelAnswer ask(URI url, @Nullable String key) {
        try (ModelClient client = new ModelClient(PATIENT)) {
            return client.ask(connection(url, key), order(), pieces::add, () -> false);
        }
    }

    private static Connection connection(URI url, @Nullable String key) {
        return new Connection(new ToolId(new UUID(0, 1)), url, "modell", key, Connection.USUAL_LIMIT);
    }

    private static List<Message> order() {
        return List.of(new Message("user", "Für [NAME_1]"));
    }
}
