package de.leitplanke.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A clause ("Absatz"): its wording, what kind of norm it is, and the rules and tests that belong to it.
 *
 * @param id stable, never reused: {@code section.clause}
 * @param citation its place
 * @param kind what kind of norm it is
 * @param covers ids of the catalogue of rules that it covers
 * @param plain the same in plain language, German
 * @param sentences its wording in order
 * @param rules its rules in order
 * @param tests its tests in order
 * @param isDefault true for the one clause that is cited when only the default rule answers
 * @param source where it stands
 */
public record Clause(
        String id,
        Citation citation,
        NormKind kind,
        List<String> covers,
        String plain,
        List<Sentence> sentences,
        List<Rule> rules,
        List<RuleTest> tests,
        boolean isDefault,
        Source source) {

    /** The wording of the clause, its sentences joined by a space. */
    public String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /** SHA-256 of the wording in UTF-8, as {@code sha256:} and 64 hexadecimal digits. */
    public String textHash() {
        return Sha256.of(text());
    }
}
