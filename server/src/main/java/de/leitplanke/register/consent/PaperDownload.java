package de.leitplanke.register.consent;

import de.leitplanke.people.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives an enclosed file back as an attachment: it is never shown inside a page, and no browser guesses its type. */
@Controller
class PaperDownload {

    private final ConsentDesk desk;
    private final ConsentPapers papers;

    PaperDownload(ConsentDesk desk, ConsentPapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @GetMapping("/mitbestimmung/vorgaenge/{id}/unterlagen/{key}/datei")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @PathVariable String key) {
        PaperFile file = papers.file(desk.file(person, id).request().id(), key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.type().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }
}
