package de.leitplanke.agreement;

import de.leitplanke.agreement.VersionStates.Placed;
import de.leitplanke.platform.text.GermanTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A version in the list of all versions.
 *
 * @param from day from which it binds or bound, in words; empty if there is none
 * @param signedBy keys of the parties whose signature is valid
 */
public record VersionLine(int number, VersionState state, String from, String hash, List<String> signedBy) {

    static VersionLine of(Placed placed) {
        OffsetDateTime from = placed.row().inForceFrom();
        return new VersionLine(
                placed.row().number(),
                placed.state(),
                from == null ? "" : GermanTime.day(from),
                placed.row().hash(),
                placed.signedBy().stream().sorted().map(Party::textKey).toList());
    }

    public String path() {
        return "/vereinbarung/fassungen/" + number;
    }
}
