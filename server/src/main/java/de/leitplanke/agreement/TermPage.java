package de.leitplanke.agreement;

import de.leitplanke.evidence.GroupShare;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.text.GermanTime;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The dates of the agreement and how widely it is known, for both parties. No person stands here. */
@Controller
class TermPage {

    private final AgreementInForce agreement;
    private final TermInForce term;
    private final TermLines lines;
    private final AcknowledgedShare share;
    private final Texts texts;

    TermPage(AgreementInForce agreement, TermInForce term, TermLines lines, AcknowledgedShare share, Texts texts) {
        this.agreement = agreement;
        this.term = term;
        this.lines = lines;
        this.share = share;
        this.texts = texts;
    }

    @GetMapping(TermReaders.PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        if (!TermReaders.include(person)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return agreement
                .find()
                .flatMap(stored -> term.find().map(dates -> page(stored, dates)))
                .orElseGet(() -> Page.of("agreement/none"))
                .view();
    }

    private Page page(AgreementInForce.Stored stored, Term dates) {
        LocalDate today = term.today();
        return Page.of("agreement/term")
                .with(
                        "reminders",
                        Reminder.of(dates, today).stream().map(this::words).toList())
                .with("lines", lines.of(stored.version(), dates, term.dayOf(stored.inForceFrom()), today))
                .with("share", share(stored));
    }

    private String words(Reminder reminder) {
        return texts.of(reminder.kind().textKey(), GermanTime.day(reminder.day())) + " "
                + texts.of(reminder.kind().textKey() + ".small");
    }

    private String share(AgreementInForce.Stored stored) {
        return share.of(stored)
                .map(figure -> texts.of(
                        key(figure),
                        GermanTime.day(share.month()),
                        figure.percent().orElse(0)))
                .orElseGet(() -> texts.of(
                        "term.share.LATER", GermanTime.day(share.month().plusMonths(1))));
    }

    private static String key(GroupShare share) {
        if (share.isTooSmall()) {
            return "term.share.TOO_FEW";
        }
        return switch (share.percent().orElseThrow()) {
            case 0 -> "term.share.HARDLY_ANY";
            case 100 -> "term.share.NEARLY_ALL";
            default -> "term.share.ABOUT";
        };
    }
}
