package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The shipped agreement: three months to the end of the year, a joint review every two years, reminders half a year
 * before.
 */
class TermTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 10);
    private static final LocalDate REVIEW = LocalDate.of(2029, 2, 10);

    private final Term term = new Term(ShippedText.VERSION, FIRST_DAY);

    @Test
    void noticeEndsTheYearIfItArrivesThreeMonthsBefore() {
        LocalDate last = LocalDate.of(2027, 9, 30);
        assertThat(term.noticeDay(last.minusDays(1))).hasValue(last);
        assertThat(term.endByNotice(last)).hasValue(LocalDate.of(2027, 12, 31));
        assertThat(term.endByNotice(last.plusDays(1))).hasValue(LocalDate.of(2028, 12, 31));
    }

    @Test
    void bothPartiesAreRemindedHalfAYearBeforeTheLastDayOfNotice() {
        LocalDate begin = LocalDate.of(2027, 3, 30);
        Reminder notice = new Reminder(Reminder.Kind.NOTICE, LocalDate.of(2027, 9, 30));
        assertThat(Reminder.of(term, begin.minusDays(1))).isEmpty();
        assertThat(Reminder.of(term, begin)).containsExactly(notice);
        assertThat(Reminder.of(term, LocalDate.of(2027, 9, 30))).containsExactly(notice);
        assertThat(Reminder.of(term, LocalDate.of(2027, 10, 1))).isEmpty();
    }

    @Test
    void jointReviewIsAnnouncedHalfAYearBefore() {
        LocalDate begin = REVIEW.minusMonths(6);
        Reminder review = new Reminder(Reminder.Kind.REVIEW, REVIEW);
        assertThat(Reminder.of(term, begin.minusDays(1))).doesNotContain(review);
        assertThat(Reminder.of(term, begin)).contains(review);
        assertThat(Reminder.of(term, REVIEW.minusDays(1))).containsExactly(review);
        assertThat(Reminder.of(term, REVIEW)).containsExactly(review);
    }

    @Test
    void reviewThatIsDueIsNotForgottenOnTheNextDay() {
        Reminder overdue = new Reminder(Reminder.Kind.REVIEW_OVERDUE, REVIEW);
        assertThat(Reminder.of(term, REVIEW)).doesNotContain(overdue);
        assertThat(Reminder.of(term, REVIEW.plusDays(1))).containsExactly(overdue);
        assertThat(Reminder.of(term, REVIEW.plusMonths(6))).contains(overdue);
        assertThat(Reminder.of(term, REVIEW.plusMonths(6).plusDays(1))).doesNotContain(overdue);
        assertThat(term.nextReview(REVIEW.plusDays(1))).hasValue(REVIEW.plusYears(2));
    }

    @Test
    void firstDayItselfIsNoReview() {
        assertThat(term.lastReview(FIRST_DAY.plusDays(1))).isEmpty();
        assertThat(Reminder.of(term, FIRST_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void valuesThatAVersionDoesNotFixGiveNoDates() {
        Term silent = new Term(
                NextVersion.numbered(2)
                        .with("agreement.yaml", "    noticeTo: YEAR_END\n", "")
                        .with("agreement.yaml", "    jointReviewMonths: 24\n", "")
                        .read(),
                FIRST_DAY);
        assertThat(silent.noticeDay(FIRST_DAY)).isEmpty();
        assertThat(silent.nextReview(FIRST_DAY)).isEmpty();
        assertThat(Reminder.of(silent, REVIEW)).isEmpty();
    }
}
