package de.leitplanke.evidence;

import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.Update;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a witness on another computer fetches the newest checkpoint and delivers its signature. */
@RestController
class WitnessEndpoints {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final OfficialLog log;

    WitnessEndpoints(OfficialLog log) {
        this.log = log;
    }

    @GetMapping("/ledger/checkpoint")
    ResponseEntity<String> checkpoint() {
        return log.latest()
                .map(latest -> ResponseEntity.ok().contentType(TEXT).body(latest.note()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/ledger/consistency")
    ResponseEntity<String> consistency(@RequestParam("from") long size) {
        return log.since(size)
                .map(Update::toString)
                .map(update -> ResponseEntity.ok().contentType(TEXT).body(update))
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    @PostMapping("/ledger/cosignature")
    ResponseEntity<String> cosignature(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(SignedNote.LONGEST + 1);
        boolean taken = body.length <= SignedNote.LONGEST && log.cosigned(new String(body, StandardCharsets.UTF_8));
        return taken
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
}
