package de.leitplanke.ledger.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier found.
 *
 * @param size leaves of the checkpoint, -1 if it could not be read
 * @param closed how many of them are without their content
 * @param keys whose signatures were checked, null if there were none to be read
 * @param ownKeys whether the caller named the keys; otherwise they come from the export itself and must be compared
 * @param witnessed when a witness signed, null if none did rightly
 * @param defects the first of them
 * @param defectCount how many there are
 * @param samePage whether the page in the archive is the one this version of the library ships
 */
public record ExportReport(
        long size,
        long closed,
        @Nullable TrustedKeys keys,
        boolean ownKeys,
        @Nullable Instant witnessed,
        List<Defect> defects,
        long defectCount,
        boolean samePage) {

    public ExportReport {
        defects = List.copyOf(defects);
    }

    /** Whether every leaf, the checkpoint and the signatures are right. */
    public boolean isRight() {
        return defectCount == 0;
    }
}
