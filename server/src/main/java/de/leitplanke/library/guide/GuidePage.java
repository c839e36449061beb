package de.leitplanke.library.guide;

import de.leitplanke.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The guide at a glance: the seven parts of an order, the chapters, the typical mistakes. */
@Controller
class GuidePage {

    private final Guide guide;

    GuidePage(Guide guide) {
        this.guide = guide;
    }

    @GetMapping("/leitfaden")
    ModelAndView show() {
        return Page.of("library/guide")
                .with("chapters", guide.chapters())
                .with("mistakes", guide.mistakes())
                .view();
    }
}
