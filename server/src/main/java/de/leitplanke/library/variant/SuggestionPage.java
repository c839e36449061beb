package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleReports;
import de.leitplanke.library.Examples;
import de.leitplanke.library.variant.Suggesting.Wish;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One suggestion for whoever has to decide on it, beside what it was made from. */
@Controller
class SuggestionPage {

    private static final String PATH = SuggestionsPage.PATH + "/{id:[0-9a-f-]{36}}";

    private final Suggestions suggestions;
    private final Suggesting suggesting;
    private final Examples examples;
    private final ReadableExample readable;
    private final ExampleReports reports;

    SuggestionPage(
            Suggestions suggestions,
            Suggesting suggesting,
            Examples examples,
            ReadableExample readable,
            ExampleReports reports) {
        this.suggestions = suggestions;
        this.suggesting = suggesting;
        this.examples = examples;
        this.readable = readable;
        this.reports = reports;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return page(waiting(person, id), "").view();
    }

    @PostMapping(PATH + "/{act:zustimmen|freigeben|ablehnen}")
    ModelAndView decide(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(name = "gesehen", defaultValue = "") String seen,
            @RequestParam(name = "grund", defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn person) {
        Suggestion suggestion = waiting(person, id);
        Wish wish = new Wish(VariantAct.at(act).orElseThrow(), seen, reason, false);
        return switch (suggesting.take(person, suggestion.variant().id(), wish)) {
            case Decision.Done() -> Page.redirect(SuggestionsPage.PATH);
            case Decision.Refused(String textKey) ->
                page(waiting(person, id), reason)
                        .with("problem", textKey)
                        .status(HttpStatus.CONFLICT)
                        .view();
        };
    }

    private Suggestion waiting(SignedIn person, UUID id) {
        return suggestions.find(person, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(Suggestion suggestion, String reason) {
        Example example = suggestion.variant().example();
        Optional<Example> origin = examples.evenRetired(suggestion.variant().origin());
        return Page.of("library/variant/suggestion")
                .with("suggestion", suggestion)
                .with("example", example)
                .with("origin", origin.orElse(null))
                .with("report", reports.of(example))
                .with("whole", readable.text(example))
                .with("reason", reason)
                .with(
                        "difference",
                        origin.map(before -> readable.compare(before, example)).orElse(null));
    }
}
