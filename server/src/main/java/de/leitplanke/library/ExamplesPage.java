package de.leitplanke.library;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The practical examples by kind of work, office, data and words, and what may not be done. */
@Controller
class ExamplesPage {

    private final FindingExamples finding;
    private final ExampleFacets facets;

    ExamplesPage(FindingExamples finding, ExampleFacets facets) {
        this.finding = finding;
        this.facets = facets;
    }

    @GetMapping("/beispiele")
    ModelAndView show(@RequestParam Map<String, String> address, @AuthenticationPrincipal SignedIn person) {
        ExampleQuery query = ExampleQuery.read(address);
        SearchResult result = finding.find(query, person);
        if (result.cards().isEmpty() && query.page() > 1) {
            return Page.redirect(query.atPage(1));
        }
        return Page.of("library/examples")
                .with("result", result)
                .with("offices", facets.offices())
                .with("dataClasses", facets.dataClasses())
                .view();
    }
}
