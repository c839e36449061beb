package de.leitplanke.rules;

import java.util.List;

/**
 * An obligation of a decision and where it comes from.
 *
 * @param obligation what must be done
 * @param citations the places that demand it, in order
 */
public record Duty(Obligation obligation, List<Citation> citations) {}
