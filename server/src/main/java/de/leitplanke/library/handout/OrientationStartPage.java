package de.leitplanke.library.handout;

import de.leitplanke.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything that helps to find out what is allowed. */
@Controller
class OrientationStartPage {

    static final String PATH = "/orientierung";

    @GetMapping(PATH)
    ModelAndView show() {
        return Page.of("library/handout/start").view();
    }
}
