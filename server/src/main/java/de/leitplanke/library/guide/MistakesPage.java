package de.leitplanke.library.guide;

import de.leitplanke.platform.page.Page;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The typical mistakes as cards: what one does, why it fails, what helps, where to practise. */
@Controller
class MistakesPage {

    private final Guide guide;

    MistakesPage(Guide guide) {
        this.guide = guide;
    }

    @GetMapping("/leitfaden/fehler")
    ModelAndView show() {
        Map<String, Chapter> chapters =
                guide.chapters().stream().collect(Collectors.toMap(Chapter::id, Function.identity()));
        return Page.of("library/guide-mistakes")
                .with("mistakes", guide.mistakes())
                .with("chapters", chapters)
                .view();
    }
}
