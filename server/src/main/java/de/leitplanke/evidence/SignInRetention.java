package de.leitplanke.evidence;

import de.leitplanke.people.SignInTraces;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Failed attempts, locks, sessions and links end with the period for sign-in data. */
@Component
class SignInRetention implements EndingRows {

    private final SignInTraces traces;

    SignInRetention(SignInTraces traces) {
        this.traces = traces;
    }

    @Override
    public RetainedLog log() {
        return RetainedLog.ACCESS;
    }

    @Override
    public void forgetUntil(LocalDate lastDayOver) {
        traces.forgetUntil(lastDayOver);
    }
}
