package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.compare.Synopsis;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A draft as it stands after its last step.
 *
 * @param base the version it was begun from
 * @param step number of the last step, from 0
 * @param text the whole agreement as the draft has it
 */
public record Draft(Head head, AgreementVersion base, int step, AgreementVersion text) {

    /** What a list of drafts shows. */
    public record Head(UUID id, String title, Office office, DraftState state, UUID basedOn, LocalDate begunOn) {

        boolean isReadableFor(Office reader) {
            return state != DraftState.OWN || reader.side() == office.side();
        }

        public String path() {
            return "/vereinbarung/entwuerfe/" + id;
        }
    }

    /** Against the version it was begun from. */
    Synopsis synopsis() {
        return Synopsis.of(base, text);
    }
}
