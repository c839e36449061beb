package de.leitplanke.library.handout;

import de.leitplanke.library.OrientationPage;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.document.QrCode;
import de.leitplanke.platform.page.Page;
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
        return sheets.poster()
                .map(sheet -> Page.of("library/handout/poster")
                        .with("sheet", sheet)
                        .with("qr", QrCode.of(OrientationPage.address()))
                        .with("showGaps", person.has(Role.AI_OFFICER)))
                .orElseGet(() -> Page.of("agreement/none"))
                .view();
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> pdf() {
        Sheet sheet = sheets.poster().orElseThrow(HandoutPrint::nothingInForce);
        return HandoutPrint.answer("ki-poster.pdf", print.poster(sheet, OrientationPage.address()));
    }
}
