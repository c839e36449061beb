package de.leitplanke.models;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the text together from the events of an answer. */
final class AnswerText {

    /** Longest answer that is taken, in characters. */
    static final int LONGEST = 200_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Consumer<String> onText;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;
    private boolean finished;
    private @Nullable ModelFailure failure;

    AnswerText(Consumer<String> onText) {
        this.onText = onText;
    }

    /** One event of a stream. */
    void event(String data) {
        if (isOver()) {
            return;
        }
        begun = true;
        if ("[DONE]".equals(data)) {
            finished = true;
        } else {
            read(data, "delta");
        }
    }

    /** An answer that came in one piece. */
    void whole(String data) {
        if (read(data, "message")) {
            finished = true;
        } else {
            fail(ModelFailure.GARBAGE);
        }
    }

    /** The stream has ended; one that never began is no broken one. */
    void ended() {
        if (!begun) {
            fail(ModelFailure.EMPTY);
        }
    }

    void fail(ModelFailure reason) {
        if (failure == null && !finished) {
            failure = reason;
        }
    }

    boolean isOver() {
        return finished || failure != null;
    }

    @Nullable
    ModelFailure failure() {
        return failure;
    }

    String text() {
        return text.toString();
    }

    /** Reads one object; false if it says nothing of an answer. */
    private boolean read(String data, String part) {
        JsonNode event = parsed(data);
        if (event == null || !event.isObject()) {
            fail(ModelFailure.GARBAGE);
            return false;
        }
        if (event.hasNonNull("error")) {
            fail(StatusFailure.refusal(event.get("error").toString()));
            return false;
        }
        JsonNode choice = event.path("choices").path(0);
        append(choice.path(part).path("content").asString(""));
        end(choice.path("finish_reason").asString(""));
        return choice.isObject();
    }

    private void append(String piece) {
        if (text.length() + piece.length() > LONGEST) {
            fail(ModelFailure.ENDLESS);
        } else if (!piece.isEmpty()) {
            text.append(piece);
            onText.accept(piece);
        }
    }

    /** An answer that was cut because it got too long, or because a filter stepped in, is no answer. */
    private void end(String reason) {
        switch (reason) {
            case "" -> {}
            case "length" -> fail(ModelFailure.TOO_LONG);
            case "content_filter" -> fail(ModelFailure.REFUSED);
            default -> finished = failure == null;
        }
    }

    private static @Nullable JsonNode parsed(String data) {
        try {
            return JSON.readTree(data);
        } catch (JacksonException _) {
            return null;
        }
    }
}
