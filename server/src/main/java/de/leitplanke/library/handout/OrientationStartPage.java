package de.leitplanke.library.handout;

import de.leitplanke.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where printed QR codes lead: everything that helps to find out what is allowed. */
@Controller
class OrientationStartPage {

    static final String PATH = "/orientierung";

    @GetMapping(PATH)
    ModelAndView show() {
        return Page.of("library/handout/start").view();
    }

    /** The page's whole address, under the name by which the reader has opened this server. */
    static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(PATH).toUriString();
    }
}
