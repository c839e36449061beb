package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.library.NewerShipped;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The town's own example beside a newer shipped one; the AI officer keeps the one or takes the other. */
@Controller
class NewerShippedPage {

    private static final String PATH = SuggestionsPage.PATH + "/mitgeliefert/{key}";

    private final NewerShipped newer;
    private final Examples examples;
    private final ReadableExample readable;

    NewerShippedPage(NewerShipped newer, Examples examples, ReadableExample readable) {
        this.newer = newer;
        this.examples = examples;
        this.readable = readable;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String key, @AuthenticationPrincipal SignedIn person) {
        Example shipped = offered(person, key);
        Example own = examples.evenRetired(key).orElseThrow();
        return Page.of("library/variant/newer")
                .with("shipped", shipped)
                .with("difference", readable.compare(own, shipped))
                .view();
    }

    @PostMapping(PATH + "/behalten")
    ModelAndView keep(@PathVariable String key, @AuthenticationPrincipal SignedIn person) {
        newer.keepOwn(offered(person, key).key());
        return Page.redirect(SuggestionsPage.PATH);
    }

    @PostMapping(PATH + "/uebernehmen")
    ModelAndView take(@PathVariable String key, @AuthenticationPrincipal SignedIn person) {
        newer.take(offered(person, key));
        return Page.redirect(SuggestionsPage.PATH);
    }

    private Example offered(SignedIn person, String key) {
        Admission.onlyFor(person, Role.AI_OFFICER);
        return newer.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
