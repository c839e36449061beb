package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Verifies the file of a signed version; the parties can begin a draft with another town's text. */
@Controller
class VersionImportPage {

    private static final String PATH = "/vereinbarung/fassungen/einlesen";

    private final Importing importing;

    VersionImportPage(Importing importing) {
        this.importing = importing;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return page(person).view();
    }

    @PostMapping(PATH)
    ModelAndView read(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam("datei") MultipartFile file,
            @RequestParam(name = "entwurf", required = false) @Nullable String draft)
            throws IOException {
        if (draft != null) {
            VersionDetails.requireParty(person);
        }
        return switch (draft == null
                ? importing.verify(file.getBytes())
                : importing.beginDraft(file.getBytes(), person)) {
            case Importing.Refused refused ->
                page(person)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", refused.textKey())
                        .with("value", refused.value())
                        .view();
            case Importing.Begun begun -> Page.redirect("/vereinbarung/entwuerfe/" + begun.draft());
            case Importing.Own own ->
                page(person)
                        .with("verified", ImportedVersion.of(own.version(), own.signatures(), true))
                        .with("byOfficeKeys", own.byOfficeKeys())
                        .view();
            case Importing.Foreign foreign ->
                page(person)
                        .with("verified", ImportedVersion.of(foreign.version(), foreign.signatures(), false))
                        .view();
        };
    }

    private Page page(SignedIn person) {
        return Page.of("agreement/import")
                .with("mayDraft", Party.of(person.roles()).isPresent())
                .with("byOfficeKeys", false);
    }
}
