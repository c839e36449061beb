package de.leitplanke.agreement;

import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.text.GermanTime;
import de.leitplanke.rules.AgreementVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Puts the dates of the agreement into words; what the version does not fix is left out. */
@Component
class TermLines {

    private static final String START = "term.start";
    private static final String NOTICE = "term.notice";
    private static final String REVIEW = "term.review";
    private static final String ACKNOWLEDGEMENT = "competence.acknowledgement";

    private final Texts texts;

    TermLines(Texts texts) {
        this.texts = texts;
    }

    /**
     * The lines of the page.
     *
     * @param inForce first day of the version in force
     */
    List<TermLine> of(AgreementVersion version, Term term, LocalDate inForce, LocalDate today) {
        List<TermLine> lines = new ArrayList<>();
        lines.add(line(version, "inForce", START, version.number(), GermanTime.day(inForce)));
        term.endByNotice(today)
                .ifPresent(end -> lines.add(line(
                        version,
                        "notice",
                        NOTICE,
                        term.noticeMonths().orElseThrow(),
                        GermanTime.day(term.noticeDayFor(end)),
                        GermanTime.day(end))));
        lines.add(line(version, term.hasAfterEffect() ? "afterEffect" : "noAfterEffect", NOTICE));
        term.nextReview(today)
                .ifPresent(day -> lines.add(
                        line(version, "review", REVIEW, term.reviewMonths().orElseThrow(), GermanTime.day(day))));
        term.reminderMonths().ifPresent(months -> lines.add(line(version, "reminder", REVIEW, months)));
        OptionalLong days = version.values().number(Acknowledgements.GRACE_DAYS);
        days.ifPresent(grace ->
                lines.add(line(version, "grace", ACKNOWLEDGEMENT, grace, GermanTime.day(inForce.plusDays(grace)))));
        return lines;
    }

    private TermLine line(AgreementVersion version, String key, String clause, Object... values) {
        return new TermLine(
                "term.name." + key,
                texts.of("term." + key, values),
                clause,
                version.clause(clause).map(found -> found.citation().toString()).orElse(""));
    }
}
