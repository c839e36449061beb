package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same agreement with a rule more or less, made by way of its canonical form. */
final class Variants {

    private Variants() {}

    static AgreementVersion without(AgreementVersion version, String ruleId) {
        Map<String, Object> whole = plain(version);
        for (Map<String, Object> clause : clauses(whole)) {
            clause.computeIfPresent(
                    "rules",
                    (key, rules) -> ((List<?>) rules)
                            .stream()
                                    .filter(rule -> !ruleId.equals(((Map<?, ?>) rule).get("id")))
                                    .toList());
            clause.computeIfPresent(
                    "tests",
                    (key, tests) -> ((List<?>) tests)
                            .stream()
                                    .filter(test -> !ruleId.equals(((Map<?, ?>) test).get("rule")))
                                    .toList());
        }
        return SmallAgreement.accepted(AgreementReader.fromCanonical(CanonicalJson.write(whole)));
    }

    /** Adds rules, given as JSON objects, to the first clause. */
    static AgreementVersion with(AgreementVersion version, List<Map<String, Object>> added) {
        Map<String, Object> whole = plain(version);
        Map<String, Object> clause = clauses(whole).getFirst();
        List<Object> rules = new ArrayList<>((List<?>) clause.getOrDefault("rules", List.of()));
        rules.addAll(added);
        clause.put("rules", rules);
        return SmallAgreement.accepted(AgreementReader.fromCanonical(CanonicalJson.write(whole)));
    }

    private static List<Map<String, Object>> clauses(Map<String, Object> whole) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        List<Object> sections = new ArrayList<>();
        for (Object section : (List<?>) whole.getOrDefault("sections", List.of())) {
            Map<String, Object> copy = copy(section);
            List<Object> copies = new ArrayList<>();
            for (Object clause : (List<?>) copy.getOrDefault("clauses", List.of())) {
                Map<String, Object> own = copy(clause);
                clauses.add(own);
                copies.add(own);
            }
            copy.put("clauses", copies);
            sections.add(copy);
        }
        whole.put("sections", sections);
        return clauses;
    }

    private static Map<String, Object> plain(AgreementVersion version) {
        Tree tree = TreeParser.parse("canonical", version.canonical(), new Problems())
                .orElseThrow();
        return copy(tree.plain());
    }

    private static Map<String, Object> copy(Object entries) {
        Map<String, Object> copy = new TreeMap<>();
        ((Map<?, ?>) entries).forEach((key, value) -> copy.put((String) key, value));
        return copy;
    }
}
