package de.leitplanke.rules;

import java.util.List;
import java.util.Optional;

/**
 * Whether a version holds together.
 *
 * @param problems why it must not be signed, in the order of files and lines; none if it may
 * @param enumeration the figures; absent if there are too many situations to go through
 */
public record CheckResult(List<Problem> problems, Optional<Enumeration> enumeration) {

    /** True if nothing speaks against the version. */
    public boolean passed() {
        return problems.isEmpty();
    }
}
