package de.leitplanke.rules;

import java.util.Comparator;

/**
 * Why a version is refused.
 *
 * @param file name of the file within its folder
 * @param line line number, from 1
 * @param message the reason in German
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

    static Problem at(Source source, String message) {
        return new Problem(source.file(), source.line(), message);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** File, line and reason in one line. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
