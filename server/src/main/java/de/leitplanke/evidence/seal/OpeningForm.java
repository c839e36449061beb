package de.leitplanke.evidence.seal;

import de.leitplanke.people.SignInEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** What is asked for, as it was typed. */
public record OpeningForm(
        String purpose, String event, String first, String last, String reason, boolean withheld, String because) {

    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST = 2_000;
    private static final int MOST_DAYS = 31;

    static OpeningForm empty() {
        return new OpeningForm("", "", "", "", "", false, "");
    }

    /** Key of the text that says what is wrong; empty if it can be asked for. */
    Optional<String> problem(LocalDate today) {
        if (purposeChosen().isEmpty() || eventChosen().isEmpty()) {
            return Optional.of("seals.form.choose");
        }
        Optional<LocalDate> from = day(first);
        Optional<LocalDate> to = day(last);
        if (from.isEmpty()
                || to.isEmpty()
                || from.get().isAfter(to.get())
                || to.get().isAfter(today)
                || ChronoUnit.DAYS.between(from.get(), to.get()) >= MOST_DAYS) {
            return Optional.of("seals.form.days");
        } else if (!isSaid(reason)) {
            return Optional.of("seals.form.reason");
        }
        return withheld && !isSaid(because) ? Optional.of("seals.form.because") : Optional.empty();
    }

    Optional<Purpose> purposeChosen() {
        return Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(purpose))
                .findFirst();
    }

    Optional<SignInEvent> eventChosen() {
        return Arrays.stream(SignInEvent.values())
                .filter(each -> each.name().equals(event))
                .findFirst();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isSaid(String words) {
        return words.strip().length() >= SHORTEST_REASON && words.length() <= LONGEST;
    }
}
