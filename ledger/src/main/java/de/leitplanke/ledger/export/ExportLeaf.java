package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Act;
import de.leitplanke.ledger.Commitment;
import de.leitplanke.ledger.Salt;

/** A leaf of the log as it is exported. */
public sealed interface ExportLeaf {

    Commitment commitment();

    /** An official act that everybody may read, with the salt that opens its commitment. */
    record Open(Act act, Salt salt) implements ExportLeaf {

        @Override
        public Commitment commitment() {
            return act.commitment(salt);
        }
    }

    /** A leaf whose content is not in the export, because it belongs to somebody else or its salt was deleted. */
    record Closed(Commitment commitment) implements ExportLeaf {}
}
