package de.leitplanke.library.handout;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Clause;
import java.util.Optional;

/**
 * The clauses of a version beside the model agreement for whose wording the shipped handouts were written.
 *
 * @param model empty if the shipped model cannot be read; then no wording counts as known
 */
record AgreedClauses(AgreementVersion version, Optional<AgreementVersion> model) {

    Optional<Clause> find(String id) {
        return version.clause(id);
    }

    /** Whether the clause says word for word what the handouts were written for. */
    boolean isAsInModel(Clause clause) {
        return model.flatMap(shipped -> shipped.clause(clause.id()))
                .filter(known -> known.textHash().equals(clause.textHash()))
                .isPresent();
    }

    /** Whether the version still says of itself that it is the model and must be examined. */
    boolean isModel() {
        return model.filter(shipped -> shipped.status().equals(version.status()))
                .isPresent();
    }
}
