package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.library.Retirements;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The AI officer takes an example out of the library and says why, and what to take instead; or takes that back. */
@Controller
class RetirePage {

    private static final String PATH = "/beispiele/{key}/ausmustern";
    private static final int LONGEST_REASON = 500;

    private final Examples examples;
    private final Retirements retirements;

    RetirePage(Examples examples, Retirements retirements) {
        this.examples = examples;
        this.retirements = retirements;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String key, @AuthenticationPrincipal SignedIn person) {
        Admission.onlyFor(person, Role.AI_OFFICER);
        return page(example(key), "", "").view();
    }

    @PostMapping(PATH)
    ModelAndView retire(
            @PathVariable String key,
            @RequestParam(name = "grund", defaultValue = "") String entered,
            @RequestParam(name = "nachfolge", defaultValue = "") String successor,
            @AuthenticationPrincipal SignedIn person) {
        Admission.onlyFor(person, Role.AI_OFFICER);
        Example example = example(key);
        String reason = entered.strip();
        boolean known = successor.isEmpty()
                || (!successor.equals(key) && examples.byKey(successor).isPresent());
        if (reason.isEmpty() || reason.length() > LONGEST_REASON || !known) {
            return page(example, entered, successor)
                    .with("problem", known ? "retire.reasonMissing" : "retire.successorWrong")
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .view();
        }
        retirements.retire(key, reason, successor.isEmpty() ? null : successor);
        return Page.redirect("/beispiele/" + key);
    }

    @PostMapping(PATH + "/zuruecknehmen")
    ModelAndView restore(@PathVariable String key, @AuthenticationPrincipal SignedIn person) {
        Admission.onlyFor(person, Role.AI_OFFICER);
        if (!retirements.restore(key)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Page.redirect("/beispiele/" + key);
    }

    private Example example(String key) {
        return examples.byKey(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(Example example, String reason, String successor) {
        return Page.of("library/variant/retire")
                .with("example", example)
                .with("reason", reason)
                .with("successor", successor)
                .with(
                        "others",
                        examples.all().stream()
                                .filter(other -> !other.key().equals(example.key()))
                                .toList());
    }
}
