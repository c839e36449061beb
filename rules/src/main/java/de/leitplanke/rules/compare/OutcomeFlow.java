package de.leitplanke.rules.compare;

import de.leitplanke.rules.Outcome;
import java.math.BigInteger;

/**
 * How many situations of the full product of all facts come to one outcome before and to another after.
 *
 * @param before the outcome as it is
 * @param after the outcome as planned
 * @param count how many situations
 */
public record OutcomeFlow(Outcome before, Outcome after, BigInteger count) {}
