package de.leitplanke.agreement;

import de.leitplanke.evidence.EndingRows;
import de.leitplanke.evidence.RetainedLog;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Failed attempts to open an office's key end with the period for sign-in data. */
@Component
class WrongPassphrases implements EndingRows {

    private final OfficeKeys keys;

    WrongPassphrases(OfficeKeys keys) {
        this.keys = keys;
    }

    @Override
    public RetainedLog log() {
        return RetainedLog.ACCESS;
    }

    @Override
    public void forgetUntil(LocalDate lastDayOver) {
        keys.forgetFailuresUntil(lastDayOver);
    }
}
