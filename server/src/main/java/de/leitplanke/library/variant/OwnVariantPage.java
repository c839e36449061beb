package de.leitplanke.library.variant;

import de.leitplanke.agreement.Acknowledgements;
import de.leitplanke.library.Example;
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

/** One own variant, for its author alone: what became of it and what can be done with it. */
@Controller
class OwnVariantPage {

    private static final String PATH = "/beispiele/eigene/{id:[0-9a-f-]{36}}";

    private final Variants variants;
    private final Suggesting suggesting;
    private final Examples examples;
    private final ReadableExample readable;
    private final Acknowledgements acknowledgements;

    OwnVariantPage(
            Variants variants,
            Suggesting suggesting,
            Examples examples,
            ReadableExample readable,
            Acknowledgements acknowledgements) {
        this.variants = variants;
        this.suggesting = suggesting;
        this.examples = examples;
        this.readable = readable;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return page(person, own(person, id)).view();
    }

    @PostMapping(PATH + "/{act:vorschlagen|zuruecknehmen}")
    ModelAndView take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(name = "gesehen", defaultValue = "") String seen,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @AuthenticationPrincipal SignedIn person) {
        Variant variant = own(person, id);
        Wish wish = new Wish(VariantAct.at(act).orElseThrow(), seen, "", "fassung".equals(kind));
        return switch (suggesting.take(person, variant.id(), wish)) {
            case Decision.Done() -> Page.redirect(variant.path());
            case Decision.Refused(String textKey) ->
                page(person, own(person, id))
                        .with("problem", textKey)
                        .status(HttpStatus.CONFLICT)
                        .view();
        };
    }

    @PostMapping(PATH + "/loeschen")
    ModelAndView delete(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        variants.delete(person.person(), own(person, id).id().value());
        return Page.redirect("/beispiele/eigene");
    }

    private Variant own(SignedIn person, UUID id) {
        return variants.find(person.person(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(SignedIn person, Variant variant) {
        Example example = variant.example();
        Optional<Example> origin = examples.evenRetired(variant.origin());
        return Page.of("library/variant/own")
                .with("variant", variant)
                .with("example", example)
                .with("origin", origin.orElse(null))
                .with("mayRenew", examples.byKey(variant.origin()).isPresent())
                .with("mayStart", acknowledgements.stateOf(person.person()).opensGate())
                .with(
                        "difference",
                        origin.map(before -> readable.compare(before, example)).orElse(null));
    }
}
