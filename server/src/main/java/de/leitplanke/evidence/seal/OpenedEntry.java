package de.leitplanke.evidence.seal;

import de.leitplanke.platform.text.GermanTime;
import java.time.OffsetDateTime;

/**
 * Who it was, for the one view.
 *
 * @param name as of today; empty if the account is gone
 */
public record OpenedEntry(String name, OffsetDateTime minute) {

    /** Day and minute, in German. */
    public String moment() {
        return GermanTime.minute(minute);
    }

    @Override
    public String toString() {
        return "OpenedEntry";
    }
}
