package de.leitplanke.register.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * A request with everything that belongs to it, as one office sees it.
 *
 * @param acts what this office can do now
 * @param mayPrepare whether this office enters head and papers of a draft
 * @param mayHandIn whether this office enters papers that were demanded
 * @param silenceIsConsent whether the end of the running deadline counts as consent
 */
public record ConsentFile(
        ConsentRequest request,
        List<Paper> papers,
        List<ConsentStep> steps,
        List<ConsentAct> acts,
        boolean mayPrepare,
        boolean mayHandIn,
        boolean silenceIsConsent) {

    public long open() {
        return papers.stream().filter(Paper::isOpen).count();
    }

    /** Whether this office may fill in the paper now. */
    public boolean mayEnter(Paper paper) {
        return (mayPrepare || mayHandIn) && Preparation.mayEnter(request, paper);
    }

    /** The first day on which silence has become consent; only while a deadline runs. */
    public LocalDate dayOfSilence() {
        LocalDate due = request.dueOn();
        if (due == null) {
            throw new IllegalStateException("no deadline is running");
        }
        return due.plusDays(1);
    }
}
