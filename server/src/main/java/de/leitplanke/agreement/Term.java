package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.HeadValues;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The dates of an agreement, computed from the values of the version in force. A value that is missing gives no date.
 * Periods that end with the year are counted back as § 187 and § 188 BGB (status November 2026) count them.
 */
final class Term {

    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    private final HeadValues values;
    private final LocalDate firstDay;

    /**
     * The term of an agreement.
     *
     * @param firstDay first day of its first version; later versions do not put off the joint review
     */
    Term(AgreementVersion version, LocalDate firstDay) {
        this.values = version.values();
        this.firstDay = firstDay;
    }

    OptionalLong noticeMonths() {
        return values.number("term.noticeMonths");
    }

    OptionalLong reviewMonths() {
        return values.number("term.jointReviewMonths").stream()
                .filter(months -> months > 0)
                .findFirst();
    }

    OptionalLong reminderMonths() {
        return values.number("term.reminderMonths");
    }

    boolean hasAfterEffect() {
        return values.flag("term.afterEffect").orElse(false);
    }

    /** Last day on which a notice can still arrive so that it ends the agreement with the year. */
    Optional<LocalDate> noticeDay(LocalDate today) {
        return endByNotice(today).map(this::noticeDayFor);
    }

    /** The nearest end that a notice given today would bring. */
    Optional<LocalDate> endByNotice(LocalDate today) {
        if (noticeMonths().isEmpty()
                || !values.text("term.noticeTo").filter("YEAR_END"::equals).isPresent()) {
            return Optional.empty();
        }
        LocalDate end = YEAR_END.atYear(today.getYear());
        while (noticeDayFor(end).isBefore(today)) {
            end = end.plusYears(1);
        }
        return Optional.of(end);
    }

    /** The next joint review, today included. */
    Optional<LocalDate> nextReview(LocalDate today) {
        return reviewMonths().stream()
                .mapToObj(months -> {
                    long count = 1;
                    while (firstDay.plusMonths(count * months).isBefore(today)) {
                        count++;
                    }
                    return firstDay.plusMonths(count * months);
                })
                .findFirst();
    }

    /** The joint review that was due last, before today. */
    Optional<LocalDate> lastReview(LocalDate today) {
        return nextReview(today)
                .map(next -> next.minusMonths(reviewMonths().orElseThrow()))
                .filter(last -> last.isAfter(firstDay));
    }

    LocalDate noticeDayFor(LocalDate end) {
        return end.minusMonths(noticeMonths().orElseThrow());
    }
}
