package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.EndingRows;
import de.leitplanke.evidence.RetainedLog;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * With the period of log L4, events and the closed keys of their seals are destroyed; nobody opens them any more, and
 * whoever an opening as old has named is told, whatever it was withheld for.
 */
@Component
class EventRetention implements EndingRows {

    private final SecurityEvents events;
    private final Openings openings;
    private final SealKeys keys;
    private final OpeningNotices notices;
    private final SealTime time;

    EventRetention(SecurityEvents events, Openings openings, SealKeys keys, OpeningNotices notices, SealTime time) {
        this.events = events;
        this.openings = openings;
        this.keys = keys;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public RetainedLog log() {
        return RetainedLog.ACCESS;
    }

    /** Consents go earlier, with the last day of their request. */
    @Override
    @Transactional
    public void forgetUntil(LocalDate lastDayOver) {
        events.deleteUntil(lastDayOver);
        keys.forgetFailuresUntil(lastDayOver);
        notices.tellOpenedBefore(time.endOf(lastDayOver), time.today());
        openings.takeBackConsents(time.today());
    }
}
