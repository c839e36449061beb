package de.leitplanke.library;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** An example as a file that other programs for dotprompt read, too. */
@Controller
class ExampleFile {

    private final Examples examples;

    ExampleFile(Examples examples) {
        this.examples = examples;
    }

    @GetMapping("/beispiele/{key}/datei")
    ResponseEntity<byte[]> file(@PathVariable String key) {
        Example example = examples.byKey(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(example.key() + ".prompt")
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(ExampleWriter.write(example).getBytes(StandardCharsets.UTF_8));
    }
}
