package de.leitplanke.register.consent;

import de.leitplanke.platform.start.BrokenContent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of co-determination as the town has entered them; days are calendar days.
 *
 * @param law the law they follow
 * @param source where it can be read
 * @param status how far they can be relied on, shown wherever a deadline is shown
 * @param decisionDays for the staff council's answer, also after a discussion
 * @param urgentDays the same where the employer has asked urgently
 * @param extensionDays what an extension adds
 * @param silence what follows when a deadline ends without an answer
 * @param afterPapers how the deadline goes on when the missing papers have come
 * @param initiativeAnswerDays for the employer's answer to an initiative
 * @param papers what has to be enclosed or given a reason for
 */
public record ConsentRules(
        String law,
        String source,
        String status,
        int decisionDays,
        int urgentDays,
        int extensionDays,
        Silence silence,
        AfterPapers afterPapers,
        int initiativeAnswerDays,
        List<PaperKind> papers) {

    /** What silence means. */
    public enum Silence {
        CONSENT,
        NOTHING
    }

    /** Whether the deadline begins anew with complete papers or goes on with the days that were left. */
    public enum AfterPapers {
        RESTART,
        RESUME
    }

    /**
     * A paper that the staff council may demand.
     *
     * @param id stable, lower case
     * @param help what belongs into it
     */
    public record PaperKind(String id, String title, String help) {}

    int daysFor(boolean urgent) {
        return urgent ? urgentDays : decisionDays;
    }

    ConsentRules checked(String file) {
        Set<String> ids = new HashSet<>();
        for (PaperKind paper : papers) {
            if (!paper.id().matches("[a-z][a-z-]*") || paper.id().startsWith("demand-") || !ids.add(paper.id())) {
                throw new BrokenContent(file, 0, "Die Kennung „" + paper.id() + "“ ist ungültig oder doppelt.");
            }
        }
        if (papers.isEmpty() || Math.min(Math.min(decisionDays, urgentDays), extensionDays) < 1) {
            throw new BrokenContent(
                    file, 0, "Fristen müssen mindestens einen Tag haben, Unterlagen müssen genannt sein.");
        }
        return this;
    }
}
