package de.leitplanke.library;

import de.leitplanke.platform.page.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The practical examples by kind of work, office, data and words, and what may not be done. */
@Controller
class ExamplesPage {

    private final Examples examples;
    private final CounterExamples counterExamples;

    ExamplesPage(Examples examples, CounterExamples counterExamples) {
        this.examples = examples;
        this.counterExamples = counterExamples;
    }

    @GetMapping("/beispiele")
    ModelAndView show(
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "amt", defaultValue = "") String office,
            @RequestParam(name = "daten", defaultValue = "") String data,
            @RequestParam(name = "suche", defaultValue = "") String words) {
        ExampleFilter filter = ExampleFilter.read(kind, office, data, words);
        List<Example> all = examples.all();
        return Page.of("library/examples")
                .with("examples", all.stream().filter(filter::fits).toList())
                .with(
                        "counterExamples",
                        counterExamples.all().stream().filter(filter::fits).toList())
                .with(
                        "offices",
                        all.stream().map(Example::office).distinct().sorted().toList())
                .with(
                        "dataClasses",
                        all.stream()
                                .flatMap(example -> example.dataClasses().stream())
                                .distinct()
                                .sorted()
                                .toList())
                .with("filter", filter)
                .view();
    }
}
