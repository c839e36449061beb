package de.leitplanke.agreement;

import java.time.LocalDate;
import java.util.List;

/** What both parties have agreed on about how a clause is meant; the module that keeps their minutes implements it. */
public interface Interpretations {

    /** All agreed interpretations, the newest first. */
    List<Interpretation> all();

    /**
     * An agreed interpretation.
     *
     * @param citation place of the clause in the version for which it was agreed
     * @param versionHash hash of that version, so that a later wording can be told apart
     * @param agreedOn day on which the second party confirmed it
     */
    record Interpretation(
            String clauseId, String citation, String versionHash, String question, String answer, LocalDate agreedOn) {}
}
