package de.leitplanke.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The reports with figures that exist today; the agreement closes the list of those that may. */
public enum Report {
    RULE_HITS("regeltreffer"),
    ACKNOWLEDGEMENTS("kenntnisnahmen");

    private final String path;

    Report(String path) {
        this.path = path;
    }

    /** Last part of its address. */
    public String path() {
        return path;
    }

    /** Key of its German title in the message files. */
    public String textKey() {
        return "report." + name();
    }

    static Optional<Report> at(String path) {
        return Arrays.stream(values())
                .filter(report -> report.path.equals(path))
                .findFirst();
    }
}
