package de.leitplanke.agreement;

import de.leitplanke.evidence.Figure;
import de.leitplanke.evidence.Part;
import de.leitplanke.evidence.PublishedTable;
import de.leitplanke.evidence.Report;
import de.leitplanke.evidence.Statistics;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.text.GermanTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
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
    private final Statistics statistics;
    private final Texts texts;

    TermPage(AgreementInForce agreement, TermInForce term, TermLines lines, Statistics statistics, Texts texts) {
        this.agreement = agreement;
        this.term = term;
        this.lines = lines;
        this.statistics = statistics;
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

    /** Says nothing about an earlier version once a new one has entered into force. */
    private String share(AgreementInForce.Stored stored) {
        YearMonth month = YearMonth.from(term.today());
        Optional<PublishedTable> table = statistics.table(Report.ACKNOWLEDGEMENTS, month);
        return table.filter(found -> term.dayOf(stored.inForceFrom()).isBefore(month.atDay(1)))
                .map(found -> words(found.figure(Part.TOWN, AcknowledgementSums.TOWN), month))
                .orElseGet(() -> texts.of(
                        "term.share.LATER", GermanTime.day(month.plusMonths(1).atDay(1))));
    }

    private String words(Figure figure, YearMonth month) {
        return texts.of(
                "term.share." + figure.extent(),
                GermanTime.day(month.atDay(1)),
                figure.value().orElse(0));
    }
}
