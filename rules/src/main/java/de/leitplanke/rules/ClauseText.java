package de.leitplanke.rules;

import java.util.List;

/**
 * A clause as its editor writes it.
 *
 * @param kind what kind of norm it is
 * @param plain the same in plain language, German
 * @param sentences its wording in order, German
 * @param rules its rules as a YAML list; blank for none
 * @param tests its tests as a YAML list; blank for none
 */
public record ClauseText(NormKind kind, String plain, List<String> sentences, String rules, String tests) {

    /** File name under which problems in {@link #rules()} are named. */
    public static final String RULES = "Regeln";

    /** File name under which problems in {@link #tests()} are named. */
    public static final String TESTS = "Tests";
}
