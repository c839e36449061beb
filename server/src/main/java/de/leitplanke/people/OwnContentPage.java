package de.leitplanke.people;

import de.leitplanke.people.OwnContent.OwnFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The own finished texts in one file, for the person who is signed in. */
@Controller
class OwnContentPage {

    private final List<OwnContent> contents;

    OwnContentPage(List<OwnContent> contents) {
        this.contents = contents;
    }

    @GetMapping(value = "/profil/eigene-texte.zip", produces = "application/zip")
    ResponseEntity<byte[]> files(@AuthenticationPrincipal SignedIn person) throws IOException {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"eigene-texte.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(zip(contents.stream()
                        .flatMap(content -> content.of(person.person()).stream())
                        .toList()));
    }

    static byte[] zip(List<OwnFile> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Set<String> names = new HashSet<>();
            for (OwnFile file : files) {
                zip.putNextEntry(new ZipEntry(free(file.name(), names)));
                zip.write(file.content());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Two texts may have the same title. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            int dot = name.lastIndexOf('.');
            free = name.substring(0, dot) + "-" + number + name.substring(dot);
        }
        return free;
    }
}
