package de.leitplanke.evidence;

import java.time.Period;
import java.util.Optional;

/** What sealed references need to know of the agreement in force. */
public interface SealTerms {

    /**
     * How long entries of a log are kept.
     *
     * @param log for example {@code L4}
     * @return empty if no agreement is in force or it has no such log; then nothing may be written into it
     */
    Optional<Period> kept(String log);

    /** Where a clause stands, for example "§ 17 Abs. 4"; empty if the agreement in force does not have it. */
    Optional<String> citation(String clause);
}
