package de.leitplanke.library.guide;

import de.leitplanke.agreement.Acknowledgements;
import de.leitplanke.library.CitedPlaces;
import de.leitplanke.library.Examples;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One chapter; which ones a person has opened is not kept anywhere. */
@Controller
class ChapterPage {

    private final Guide guide;
    private final CitedPlaces citedPlaces;
    private final Examples examples;
    private final Acknowledgements acknowledgements;

    ChapterPage(Guide guide, CitedPlaces citedPlaces, Examples examples, Acknowledgements acknowledgements) {
        this.guide = guide;
        this.citedPlaces = citedPlaces;
        this.examples = examples;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping("/leitfaden/{id}")
    ModelAndView show(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        Chapter chapter = guide.chapter(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.of("library/guide-chapter")
                .with("chapter", chapter)
                .with("chapters", guide.chapters())
                .with("places", citedPlaces.of(chapter.head().clauses()))
                .with("examples", examples.cards(chapter.head().examples()))
                .with("mistakes", guide.mistakesOf(chapter))
                .with("previous", guide.from(chapter, -1).orElse(null))
                .with("next", guide.from(chapter, 1).orElse(null))
                .with("mayStart", acknowledgements.stateOf(person.person()).opensGate())
                .view();
    }
}
