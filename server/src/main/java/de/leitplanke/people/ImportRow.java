package de.leitplanke.people;

import java.util.List;
import java.util.Set;

/**
 * A line of the imported table with what speaks against it.
 *
 * @param line number of the line in the file, from 1
 */
public record ImportRow(
        int line, String name, String login, String department, Set<Role> roles, List<ImportProblem> problems) {

    /**
     * What is wrong.
     *
     * @param value what was written there, as the text quotes it
     */
    public record ImportProblem(String textKey, String value) {}

    @Override
    public String toString() {
        return "ImportRow";
    }
}
