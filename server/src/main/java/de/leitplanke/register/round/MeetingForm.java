package de.leitplanke.register.round;

import de.leitplanke.register.round.Meeting.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What is entered about a meeting; the day is null if it is none. */
public record MeetingForm(Kind kind, @Nullable LocalDate heldOn, String agenda, String minutes) {

    private static final int LONGEST_AGENDA = 5_000;
    private static final int LONGEST_MINUTES = 50_000;

    static MeetingForm entered(String kind, String day, String agenda, String minutes) {
        return new MeetingForm(
                Kind.COMMON.name().equals(kind) ? Kind.COMMON : Kind.AI_ROUND,
                day(day),
                agenda.strip(),
                minutes.strip());
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(meeting.kind(), meeting.heldOn(), meeting.agenda(), meeting.minutes());
    }

    boolean isComplete() {
        return heldOn != null
                && !agenda.isEmpty()
                && agenda.length() <= LONGEST_AGENDA
                && minutes.length() <= LONGEST_MINUTES;
    }

    /** The day as a date field takes it. */
    public String day() {
        return heldOn == null ? "" : heldOn.toString();
    }

    private static @Nullable LocalDate day(String entered) {
        try {
            return LocalDate.parse(entered);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
