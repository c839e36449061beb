package de.leitplanke.rules;

import java.util.List;

/**
 * A rule that holds in the situation.
 *
 * @param rule the rule, with its effect, citation, message and alternative
 * @param because the facts that made it hold, in the order of the vocabulary; empty for the default rule
 */
public record Hit(Rule rule, List<Ground> because) {}
