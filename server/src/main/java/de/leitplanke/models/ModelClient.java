package de.leitplanke.models;

import de.leitplanke.models.ModelAnswer.Failed;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks a model behind an OpenAI-compatible endpoint. It learns the order and nothing about the person who asks; neither
 * content nor key ever gets into a log.
 */
@Component
public class ModelClient implements AutoCloseable {

    private final Patience patience;
    private final HttpClient http;

    ModelClient() {
        this(Patience.USUAL);
    }

    ModelClient(Patience patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .connectTimeout(patience.connect())
                .followRedirects(Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /**
     * Sends the messages and waits for the answer, at most five minutes and 200,000 characters.
     *
     * @param onText gets each new piece of the answer as it comes, on the calling thread
     * @param cancelled asked several times a second; true ends the waiting and closes the connection
     */
    public ModelAnswer ask(
            Connection connection, List<Message> messages, Consumer<String> onText, BooleanSupplier cancelled) {
        if (!ModelRequest.isSendable(connection.key())) {
            return new Failed(ModelFailure.KEY_REFUSED);
        }
        HttpRequest request = ModelRequest.of(connection, messages);
        if (request == null) {
            return new Failed(ModelFailure.UNREACHABLE);
        }
        Deadlines deadlines = new Deadlines(patience, cancelled);
        CompletableFuture<HttpResponse<Arrivals>> sent = http.sendAsync(request, response -> new Arrivals());
        try {
            HttpResponse<Arrivals> response = whenAnswered(sent, deadlines);
            return response == null
                    ? new Failed(deadlines.overstepped())
                    : new AnswerListener(deadlines, onText).listen(response);
        } catch (ExecutionException e) {
            return new Failed(failure(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(ModelFailure.CANCELLED);
        } finally {
            sent.cancel(true);
        }
    }

    /** Lets go of connections that are still open. */
    @Override
    public void close() {
        http.shutdownNow();
    }

    /** The answer's head, or null if a deadline passed before. */
    private static @Nullable HttpResponse<Arrivals> whenAnswered(
            CompletableFuture<HttpResponse<Arrivals>> sent, Deadlines deadlines)
            throws ExecutionException, InterruptedException {
        while (deadlines.hold()) {
            if (isDone(sent, deadlines.nextLook())) {
                return sent.get();
            }
        }
        return null;
    }

    private static boolean isDone(CompletableFuture<HttpResponse<Arrivals>> sent, long millis)
            throws ExecutionException, InterruptedException {
        try {
            sent.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    private static ModelFailure failure(@Nullable Throwable problem) {
        return switch (problem) {
            case HttpConnectTimeoutException _ -> ModelFailure.UNREACHABLE;
            case HttpTimeoutException _ -> ModelFailure.TIMED_OUT;
            case IOException _ -> ModelFailure.UNREACHABLE;
            case null, default -> throw new IllegalStateException("asking a model failed", problem);
        };
    }
}
