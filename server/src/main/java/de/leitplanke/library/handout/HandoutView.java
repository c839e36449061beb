package de.leitplanke.library.handout;

import de.leitplanke.library.OrientationPage;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.document.QrCode;
import de.leitplanke.platform.page.Page;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** The page of a handout. The AI officer alone sees what is missing in it. */
final class HandoutView {

    private HandoutView() {}

    /** The sheet in its template, or that no agreement is in force. */
    static ModelAndView of(String template, Optional<?> sheet, SignedIn person) {
        return sheet.map(found -> Page.of("library/handout/" + template)
                        .with("sheet", found)
                        .with("qr", QrCode.of(OrientationPage.address()))
                        .with("showGaps", person.has(Role.AI_OFFICER)))
                .orElseGet(() -> Page.of("agreement/none"))
                .view();
    }
}
