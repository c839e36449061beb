package de.leitplanke.evidence;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the system knows about the person who is signed in; no address names anybody else. */
@Controller
class OwnDataPage {

    static final String PATH = "/profil/meine-daten";

    private final KnownAboutMe known;
    private final Clock clock;

    OwnDataPage(KnownAboutMe known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return Page.of("evidence/own-data")
                .with("own", known.of(person.person()))
                .with("today", LocalDate.now(clock))
                .view();
    }

    @GetMapping(value = PATH + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OwnData> file(@AuthenticationPrincipal SignedIn person) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meine-daten.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(known.of(person.person()));
    }
}
