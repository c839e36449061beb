package de.leitplanke.evidence.seal;

import org.jspecify.annotations.Nullable;

/**
 * A line of log L8.
 *
 * @param number of the request that the step belongs to; null for a look at the list of events
 */
public record AccessLine(AccessStep step, @Nullable Integer number) {}
