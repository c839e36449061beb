package de.leitplanke.library;

import de.leitplanke.platform.page.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The practical examples, by kind of work and by words. */
@Controller
class ExamplesPage {

    private final Examples examples;

    ExamplesPage(Examples examples) {
        this.examples = examples;
    }

    @GetMapping("/beispiele")
    ModelAndView show(
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "suche", defaultValue = "") String search) {
        Optional<Category> category = category(kind);
        List<Example> found = examples.all().stream()
                .filter(example -> category.isEmpty() || category.get() == example.category())
                .filter(example -> speaksOf(example, search))
                .toList();
        return Page.of("library/examples")
                .with("examples", found)
                .with("category", category.orElse(null))
                .with("search", search.strip())
                .view();
    }

    private static Optional<Category> category(@Nullable String path) {
        return Arrays.stream(Category.values())
                .filter(category -> category.path().equals(path))
                .findFirst();
    }

    static boolean speaksOf(Example example, String search) {
        StringBuilder words = new StringBuilder(example.title()).append(' ').append(example.lead());
        example.variables().forEach(variable -> words.append(' ').append(variable.label()));
        example.checks().forEach(check -> words.append(' ').append(check));
        String text = words.toString().toLowerCase(Locale.GERMAN);
        return Arrays.stream(search.toLowerCase(Locale.GERMAN).split("\\s+")).allMatch(text::contains);
    }
}
