package de.leitplanke.rules;

import java.util.List;

/** What reading a version came to. */
public sealed interface Reading {

    /** The version is well formed; {@link AgreementCheck} says whether it also holds together. */
    record Accepted(AgreementVersion version) implements Reading {}

    /**
     * The version is not well formed.
     *
     * @param problems why, each with file, line and German reason, in the order of files and lines
     */
    record Refused(List<Problem> problems) implements Reading {}
}
