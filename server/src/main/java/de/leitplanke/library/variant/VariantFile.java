package de.leitplanke.library.variant;

import de.leitplanke.people.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** An own variant as a file, for its author. */
@Controller
class VariantFile {

    private final Variants variants;

    VariantFile(Variants variants) {
        this.variants = variants;
    }

    @GetMapping("/beispiele/eigene/{id:[0-9a-f-]{36}}/datei")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Variant variant =
                variants.find(person.person(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + variant.key() + ".prompt\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(variant.source().getBytes(StandardCharsets.UTF_8));
    }
}
