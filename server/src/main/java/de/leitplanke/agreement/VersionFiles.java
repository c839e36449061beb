package de.leitplanke.agreement;

import de.leitplanke.agreement.VersionStates.Placed;
import de.leitplanke.people.SignedIn;
import de.leitplanke.rules.AgreementVersion;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A version as files: exactly the bytes that are signed, and the signed version with keys and signatures. */
@Controller
class VersionFiles {

    private final VersionDetails details;
    private final Versions versions;

    VersionFiles(VersionDetails details, Versions versions) {
        this.details = details;
        this.versions = versions;
    }

    @GetMapping(VersionPage.PATH + "/kanonisch")
    ResponseEntity<byte[]> canonical(@AuthenticationPrincipal SignedIn person, @PathVariable int number) {
        return file(
                "fassung-" + number + ".json",
                text(details.require(number, person)).canonical().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(VersionPage.PATH + "/datei")
    ResponseEntity<byte[]> signed(@AuthenticationPrincipal SignedIn person, @PathVariable int number) {
        Placed placed = details.require(number, person);
        if (placed.signedBy().size() < Party.values().length) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file(
                "fassung-" + number + "-unterschrieben.json",
                SignedFile.write(text(placed), versions.signatures(placed.row().id())));
    }

    private static AgreementVersion text(Placed placed) {
        AgreementVersion text = placed.text();
        if (text == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return text;
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }
}
