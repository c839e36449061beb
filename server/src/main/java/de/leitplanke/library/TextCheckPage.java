package de.leitplanke.library;

import de.leitplanke.library.readable.Level;
import de.leitplanke.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Checks a text that somebody pastes; it is shown back and kept nowhere. */
@Controller
class TextCheckPage {

    static final String PATH = "/leitfaden/text-pruefen";
    /** More than the longest order; longer texts are cut by whoever pastes them, never here. */
    static final int LONGEST = 50_000;

    @GetMapping(PATH)
    ModelAndView show() {
        return page("", Level.ORDINARY);
    }

    @PostMapping(PATH)
    ModelAndView check(
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "ziel", defaultValue = "ORDINARY") Level level) {
        return page(text.replace("\r\n", "\n"), level);
    }

    private static ModelAndView page(String text, Level level) {
        boolean tooLong = text.length() > LONGEST;
        return Page.of("library/text-check")
                .with("text", text)
                .with("level", level)
                .with("tooLong", tooLong)
                .with("checked", text.isBlank() || tooLong ? null : CheckedText.of(text, level))
                .view();
    }
}
