package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.EndingRows;
import de.leitplanke.evidence.RetainedLog;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Log L8 ends with its own period; an opening that somebody has not been told of yet stays until then. */
@Component
class AccessRetention implements EndingRows {

    private final AccessLog log;

    AccessRetention(AccessLog log) {
        this.log = log;
    }

    @Override
    public RetainedLog log() {
        return RetainedLog.LOG_ACCESS;
    }

    @Override
    public void forgetUntil(LocalDate lastDayOver) {
        log.deleteUntil(lastDayOver);
    }
}
