package de.leitplanke.workspace;

import de.leitplanke.evidence.EndingRows;
import de.leitplanke.evidence.RetainedLog;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Assignments end some time after their last change, without anybody asking. */
@Component
class AssignmentRetention implements EndingRows {

    private final Assignments assignments;

    AssignmentRetention(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public RetainedLog log() {
        return RetainedLog.ASSIGNMENTS;
    }

    @Override
    public void forgetUntil(LocalDate lastDayOver) {
        assignments.deleteUntouchedSince(lastDayOver);
    }
}
