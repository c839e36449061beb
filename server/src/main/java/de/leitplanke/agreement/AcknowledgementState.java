package de.leitplanke.agreement;

import de.leitplanke.platform.text.GermanTime;
import de.leitplanke.rules.AcknowledgementStatus;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** How a person stands to the version in force. */
public sealed interface AcknowledgementState {

    /** The same as a fact for the rules. */
    AcknowledgementStatus status();

    /** Whether the person may use tools, as far as the acknowledgement goes. */
    default boolean opensGate() {
        return status() != AcknowledgementStatus.MISSING;
    }

    /** Until which day the person may go on without having read the new version, in German words; else empty. */
    default Optional<String> graceUntil() {
        return this instanceof Grace grace ? Optional.of(GermanTime.day(grace.lastDay())) : Optional.empty();
    }

    /** The version in force has been acknowledged. */
    record Current(OffsetDateTime acknowledgedAt) implements AcknowledgementState {

        @Override
        public AcknowledgementStatus status() {
            return AcknowledgementStatus.CURRENT;
        }
    }

    /**
     * A version that was in force before has been acknowledged, and the time to read the new one is not over.
     *
     * @param lastDay last day in Germany on which the person may go on, to its end
     */
    record Grace(LocalDate lastDay) implements AcknowledgementState {

        @Override
        public AcknowledgementStatus status() {
            return AcknowledgementStatus.GRACE;
        }
    }

    /** Nothing that still counts has been acknowledged, or no version is in force. */
    record Missing() implements AcknowledgementState {

        @Override
        public AcknowledgementStatus status() {
            return AcknowledgementStatus.MISSING;
        }
    }
}
