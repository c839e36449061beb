package de.leitplanke.models;

import de.leitplanke.models.Arrivals.Arrival;
import de.leitplanke.models.Arrivals.Broken;
import de.leitplanke.models.Arrivals.Bytes;
import de.leitplanke.models.Arrivals.End;
import de.leitplanke.models.ModelAnswer.Complete;
import de.leitplanke.models.ModelAnswer.Failed;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Listens to one answer until it is whole or worth nothing. */
final class AnswerListener {

    private final Deadlines deadlines;
    private final Consumer<String> onText;

    AnswerListener(Deadlines deadlines, Consumer<String> onText) {
        this.deadlines = deadlines;
        this.onText = onText;
    }

    ModelAnswer listen(HttpResponse<Arrivals> response) throws InterruptedException {
        Arrivals arrivals = response.body();
        try {
            return response.statusCode() / 100 == 2
                    ? answer(arrivals)
                    : new Failed(StatusFailure.of(response.statusCode(), start(arrivals)));
        } finally {
            arrivals.stop();
        }
    }

    private ModelAnswer answer(Arrivals arrivals) throws InterruptedException {
        AnswerText text = new AnswerText(onText);
        AnswerLines lines = new AnswerLines(text);
        while (deadlines.hold()) {
            Arrival arrival = arrivals.next(deadlines.nextLook());
            switch (arrival) {
                case Bytes bytes -> {
                    deadlines.arrival();
                    bytes.buffers().forEach(lines::take);
                }
                case End() -> {
                    lines.end();
                    return finished(text);
                }
                case Broken() -> {
                    return finished(text);
                }
                case null -> {
                    continue;
                }
            }
            if (text.isOver()) {
                return finished(text);
            }
        }
        return new Failed(deadlines.overstepped());
    }

    private static ModelAnswer finished(AnswerText text) {
        ModelFailure failure = text.failure();
        if (failure != null) {
            return new Failed(failure);
        }
        if (!text.isOver()) {
            return new Failed(ModelFailure.BROKEN_STREAM);
        }
        return text.text().isBlank() ? new Failed(ModelFailure.EMPTY) : new Complete(text.text());
    }

    /** The start of a refusal's body, as far as it comes: enough to see what it is about. */
    private String start(Arrivals arrivals) throws InterruptedException {
        StringBuilder body = new StringBuilder();
        while (deadlines.hold() && body.length() < StatusFailure.READ_AT_MOST) {
            @Nullable Arrival arrival = arrivals.next(deadlines.nextLook());
            if (arrival instanceof Bytes bytes) {
                deadlines.arrival();
                bytes.buffers().forEach(buffer -> append(body, buffer));
            } else if (arrival != null) {
                break;
            }
        }
        return body.toString();
    }

    private static void append(StringBuilder body, ByteBuffer buffer) {
        body.append(StandardCharsets.ISO_8859_1.decode(buffer));
    }
}
