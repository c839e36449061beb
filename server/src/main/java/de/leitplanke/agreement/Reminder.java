package de.leitplanke.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date of the agreement that comes near or has just passed.
 *
 * @param day the date itself
 */
record Reminder(Kind kind, LocalDate day) {

    /** What the date is. */
    enum Kind {
        NOTICE,
        REVIEW,
        REVIEW_OVERDUE;

        String textKey() {
            return "term.reminder." + name();
        }
    }

    /**
     * What both parties are reminded of on this day. Whether a review has taken place is not recorded, so the reminder
     * stays as long after the date as it came before it.
     */
    static List<Reminder> of(Term term, LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        long months = term.reminderMonths().orElse(0);
        term.lastReview(today)
                .filter(day -> !today.isAfter(day.plusMonths(months)))
                .ifPresent(day -> reminders.add(new Reminder(Kind.REVIEW_OVERDUE, day)));
        term.nextReview(today)
                .filter(day -> !today.isBefore(day.minusMonths(months)))
                .ifPresent(day -> reminders.add(new Reminder(Kind.REVIEW, day)));
        term.noticeDay(today)
                .filter(day -> !today.isBefore(day.minusMonths(months)))
                .ifPresent(day -> reminders.add(new Reminder(Kind.NOTICE, day)));
        return reminders;
    }
}
