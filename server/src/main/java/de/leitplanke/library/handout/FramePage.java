package de.leitplanke.library.handout;

import de.leitplanke.library.OrientationPage;
import de.leitplanke.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The orientation frame: the agreement on one page, for a screen, a phone and paper. */
@Controller
class FramePage {

    private static final String PATH = OrientationStartPage.PATH + "/rahmen";

    private final Sheets sheets;
    private final HandoutPrint print;

    FramePage(Sheets sheets, HandoutPrint print) {
        this.sheets = sheets;
        this.print = print;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return HandoutView.of("frame", sheets.frame(), person);
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> pdf() {
        FrameSheet sheet = sheets.frame().orElseThrow(HandoutPrint::nothingInForce);
        return HandoutPrint.answer("orientierungsrahmen.pdf", print.frame(sheet, OrientationPage.address()));
    }
}
