package de.leitplanke.library.handout;

import de.leitplanke.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The cards for daily work, on the screen and to cut. */
@Controller
class CardsPage {

    private static final String PATH = OrientationStartPage.PATH + "/karten";

    private final Cards cards;
    private final HandoutPrint print;

    CardsPage(Cards cards, HandoutPrint print) {
        this.cards = cards;
        this.print = print;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return HandoutView.of("cards", cards.sheet(), person);
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> pdf() {
        CardSheet sheet = cards.sheet().orElseThrow(HandoutPrint::nothingInForce);
        return HandoutPrint.answer("ki-karten.pdf", print.cards(sheet));
    }
}
