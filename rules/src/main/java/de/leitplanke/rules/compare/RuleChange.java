package de.leitplanke.rules.compare;

import de.leitplanke.rules.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A rule that differs between the versions.
 *
 * @param id stable id of the rule
 * @param status {@code ADDED}, {@code REMOVED} or {@code CHANGED}
 * @param before the rule as it is, empty if it is new
 * @param after the rule as planned, empty if it is dropped
 * @param parts what differs, in German words; for an added or dropped rule all it consists of
 */
public record RuleChange(
        String id, Status status, Optional<Rule> before, Optional<Rule> after, List<RulePart> parts) {}
