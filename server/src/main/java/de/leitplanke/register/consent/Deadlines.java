package de.leitplanke.register.consent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Last days of deadlines: the day of the event does not count (§ 187 Abs. 1, § 188 BGB), and a last day on Saturday,
 * Sunday or a holiday moves on (§ 193 BGB). The last day counts in full.
 */
@Component
public class Deadlines {

    private final ConsentRules rules;

    Deadlines(ConsentRules rules) {
        this.rules = rules;
    }

    LocalDate forAnswer(LocalDate from, boolean urgent) {
        return lastDay(from, rules.daysFor(urgent));
    }

    LocalDate afterDiscussion(LocalDate from) {
        return lastDay(from, rules.decisionDays());
    }

    LocalDate extended(LocalDate due) {
        return lastDay(due, rules.extensionDays());
    }

    /** The last day once the missing papers have come. */
    LocalDate afterPapers(LocalDate from, boolean urgent, int daysLeft) {
        return switch (rules.afterPapers()) {
            case RESTART -> forAnswer(from, urgent);
            case RESUME -> lastDay(from, Math.max(1, daysLeft));
        };
    }

    /** The last day for the employer's answer to an initiative. */
    public LocalDate forInitiative(LocalDate from) {
        return lastDay(from, rules.initiativeAnswerDays());
    }

    static int daysLeft(LocalDate today, LocalDate due) {
        return (int) ChronoUnit.DAYS.between(today, due);
    }

    private static LocalDate lastDay(LocalDate event, int days) {
        return Holidays.workingDayFrom(event.plusDays(days));
    }
}
