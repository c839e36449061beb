package de.leitplanke.library;

import de.leitplanke.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Why something is not allowed, and what helps instead. */
@Controller
class CounterExamplePage {

    private final CounterExamples counterExamples;
    private final Examples examples;
    private final CitedPlaces places;

    CounterExamplePage(CounterExamples counterExamples, Examples examples, CitedPlaces places) {
        this.counterExamples = counterExamples;
        this.examples = examples;
        this.places = places;
    }

    @GetMapping("/beispiele/so-nicht/{id}")
    ModelAndView show(@PathVariable String id) {
        CounterExample example =
                counterExamples.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.of("library/counter-example")
                .with("example", example)
                .with("places", places.of(example.clauses()))
                .with("related", examples.cards(example.seeAlso()))
                .view();
    }
}
