package de.leitplanke.library.handout;

import de.leitplanke.library.OrientationPage;
import de.leitplanke.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The poster for places without a desk. */
@Controller
class PosterPage {

    private static final String PATH = OrientationStartPage.PATH + "/poster";

    private final Sheets sheets;
    private final HandoutPrint print;

    PosterPage(Sheets sheets, HandoutPrint print) {
        this.sheets = sheets;
        this.print = print;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return HandoutView.of("poster", sheets.poster(), person);
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> pdf() {
        Sheet sheet = sheets.poster().orElseThrow(HandoutPrint::nothingInForce);
        return HandoutPrint.answer("ki-poster.pdf", print.poster(sheet, OrientationPage.address()));
    }
}
