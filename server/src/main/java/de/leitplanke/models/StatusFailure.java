package de.leitplanke.models;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a status other than success means for the person who asked. */
final class StatusFailure {

    /** Characters of a refusal's body that are looked at. */
    static final int READ_AT_MOST = 16_384;

    /** The words of OpenAI, vLLM, llama.cpp and Ollama for an order that does not fit. */
    private static final Pattern TOO_LONG = Pattern.compile(
            "context[ _]?(length|size|window)|maximum context|too (long|large|many tokens)|exceeds? .{0,40}(context|tokens)");

    private StatusFailure() {}

    static ModelFailure of(int status, String body) {
        return switch (status) {
            case 401, 403 -> ModelFailure.KEY_REFUSED;
            case 404 -> ModelFailure.UNKNOWN_MODEL;
            case 413 -> ModelFailure.TOO_LONG;
            case 429, 503 -> ModelFailure.OVERLOADED;
            default -> status / 100 == 4 ? refusal(body) : ModelFailure.UNREACHABLE;
        };
    }

    /** Reads the words of a refusal, also of one in the middle of a stream. */
    static ModelFailure refusal(String body) {
        return TOO_LONG.matcher(body.toLowerCase(Locale.ROOT)).find() ? ModelFailure.TOO_LONG : ModelFailure.REFUSED;
    }
}
