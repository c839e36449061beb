package de.leitplanke.agreement;

import de.leitplanke.evidence.EndingRows;
import de.leitplanke.evidence.RetainedLog;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** An acknowledgement ends some time after a newer one has replaced it; the last one of a person stays. */
@Component
class AcknowledgementRetention implements EndingRows {

    private final AcknowledgedVersions acknowledged;

    AcknowledgementRetention(AcknowledgedVersions acknowledged) {
        this.acknowledged = acknowledged;
    }

    @Override
    public RetainedLog log() {
        return RetainedLog.ACKNOWLEDGEMENTS;
    }

    @Override
    public void forgetUntil(LocalDate lastDayOver) {
        acknowledged.forgetReplacedUntil(lastDayOver);
    }
}
