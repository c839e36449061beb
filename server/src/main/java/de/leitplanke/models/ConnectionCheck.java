package de.leitplanke.models;

import de.leitplanke.register.Tool;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tries a connection with a fixed sentence that tells nobody anything. */
@Component
class ConnectionCheck {

    private static final Message HARMLESS = new Message("user", "Antworte mit dem Wort: bereit");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Connections connections;
    private final ModelClient client;

    ConnectionCheck(Connections connections, ModelClient client) {
        this.connections = connections;
        this.client = client;
    }

    CheckedConnection of(Tool tool) {
        Optional<Connection> connection = connections.of(tool.id());
        if (connection.isEmpty()) {
            return new CheckedConnection(tool.name(), ModelFailure.NOT_CONNECTED.textKey(), 0);
        }
        long start = System.nanoTime();
        long end = start + LONGEST.toNanos();
        ModelAnswer answer =
                client.ask(connection.get(), List.of(HARMLESS), piece -> {}, () -> System.nanoTime() - end > 0);
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return switch (answer) {
            case ModelAnswer.Complete _ -> new CheckedConnection(tool.name(), "", millis);
            case ModelAnswer.Failed(ModelFailure failure) ->
                new CheckedConnection(
                        tool.name(),
                        (failure == ModelFailure.CANCELLED ? ModelFailure.TIMED_OUT : failure).textKey(),
                        millis);
        };
    }
}
