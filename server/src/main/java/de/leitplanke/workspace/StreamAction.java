package de.leitplanke.workspace;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends and shows the answer while it comes, one JSON object per line: {@code text} for more words, then {@code done}
 * with the address to go on or {@code problem} with a German message. When the reader goes away, the model is stopped.
 */
@Controller
class StreamAction {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sending sending;
    private final SendingParts parts;
    private final Texts texts;

    StreamAction(Sending sending, SendingParts parts, Texts texts) {
        this.sending = sending;
        this.parts = parts;
        this.texts = texts;
    }

    @PostMapping("/arbeitsplatz/{id}/senden/strom")
    void send(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletResponse response)
            throws IOException {
        stream(id, response, (onText, gone) -> sending.send(person, id, new SendForm(form), onText, gone));
    }

    @PostMapping("/arbeitsplatz/{id}/teile/strom")
    void sendParts(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletResponse response)
            throws IOException {
        stream(id, response, (onText, gone) -> parts.send(person, id, new SendForm(form), onText, gone));
    }

    private interface Way {
        Sending.Outcome send(Consumer<String> onText, BooleanSupplier gone);
    }

    private void stream(UUID id, HttpServletResponse response, Way way) throws IOException {
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        OutputStream out = response.getOutputStream();
        AtomicBoolean gone = new AtomicBoolean();
        Sending.Outcome outcome = way.send(text -> show(out, text, gone), gone::get);
        if (!gone.get()) {
            write(
                    out,
                    switch (outcome) {
                        case Sending.Done _ -> Map.of("done", "/arbeitsplatz/" + id);
                        case Sending.TooLong tooLong -> Map.of("done", tooLong.path(id));
                        case Sending.Refused refused -> Map.of("problem", texts.of(refused.textKey()));
                    });
        }
    }

    private static void show(OutputStream out, String text, AtomicBoolean gone) {
        if (text.isEmpty() || gone.get()) {
            return;
        }
        try {
            write(out, Map.of("text", text));
        } catch (IOException | UncheckedIOException e) {
            gone.set(true);
        }
    }

    private static void write(OutputStream out, Map<String, String> line) throws IOException {
        out.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
