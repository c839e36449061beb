package de.leitplanke.library;

import de.leitplanke.platform.start.Given;
import de.leitplanke.privacy.Label;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the order of a template has to be like with these values.
 *
 * @param name what is tried, German
 * @param values values by name of the variable that take the place of its sample; an empty one leaves the blank empty
 */
public record TemplateTest(String name, Map<String, String> values, Expectation expect) {

    private static final int LOWEST_SCORE = 80;
    private static final int HIGHEST_SCORE = 100;

    /**
     * What is expected of the order.
     *
     * @param score the least score of the coach, from 80 to 100
     * @param checkRequest whether the order asks the model to invent nothing and to mark gaps
     * @param findings kinds of personal data and flags that the values hold; every other kind is a mistake
     */
    public record Expectation(int score, boolean checkRequest, List<Label> findings) {

        public Expectation {
            Given.all("findings", findings);
            findings = List.copyOf(findings);
            if (score < LOWEST_SCORE || score > HIGHEST_SCORE) {
                throw new IllegalArgumentException(
                        "Die Angabe „score“ liegt zwischen " + LOWEST_SCORE + " und " + HIGHEST_SCORE + ".");
            }
            if (!checkRequest) {
                throw new IllegalArgumentException("Ohne Bitte um Gegenprüfung ist eine Vorlage nicht fertig.");
            }
        }
    }

    public TemplateTest {
        Given.all("name", name, "values", values, "expect", expect);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The values of this test for every variable. */
    Map<String, String> filled(List<Variable> variables) {
        Map<String, String> filled = new HashMap<>();
        variables.forEach(variable -> filled.put(variable.name(), variable.sample()));
        filled.putAll(values);
        return filled;
    }
}
