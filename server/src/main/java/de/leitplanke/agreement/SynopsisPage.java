package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a draft or a version changes, word by word beside the text before it: on the screen and as files. */
@Controller
class SynopsisPage {

    private static final String DRAFT = DraftsPage.PATH + "/{id}/synopse";
    private static final String VERSION = VersionPage.PATH + "/synopse";

    private final Synopses synopses;
    private final SynopsisFiles files;

    SynopsisPage(Synopses synopses, SynopsisFiles files) {
        this.synopses = synopses;
        this.files = files;
    }

    @GetMapping(DRAFT)
    ModelAndView draft(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "alles", defaultValue = "false") boolean whole) {
        return page(synopses.ofDraft(person, id, whole));
    }

    @GetMapping(VERSION)
    ModelAndView version(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable int number,
            @RequestParam(name = "alles", defaultValue = "false") boolean whole) {
        return page(synopses.ofVersion(person, number, whole));
    }

    @GetMapping(DRAFT + ".{kind:pdf|docx}")
    ResponseEntity<byte[]> draftFile(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(name = "alles", defaultValue = "false") boolean whole) {
        return files.answer(synopses.ofDraft(person, id, whole), kind);
    }

    @GetMapping(VERSION + ".{kind:pdf|docx}")
    ResponseEntity<byte[]> versionFile(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable int number,
            @PathVariable String kind,
            @RequestParam(name = "alles", defaultValue = "false") boolean whole) {
        return files.answer(synopses.ofVersion(person, number, whole), kind);
    }

    private static ModelAndView page(SynopsisPaper paper) {
        return Page.of("agreement/synopsis").with("paper", paper).view();
    }
}
