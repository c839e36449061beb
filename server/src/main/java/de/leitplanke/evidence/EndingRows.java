package de.leitplanke.evidence;

import java.time.LocalDate;

/** Rows of a log that end by themselves. Every bean of this kind is asked once an hour. */
public interface EndingRows {

    /** Whose period counts for them. */
    RetainedLog log();

    /** Deletes, for the town of this transaction, what is from this day or an earlier one. */
    void forgetUntil(LocalDate lastDayOver);
}
