package de.leitplanke.people;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a person of the town hall. */
public record PersonId(UUID value) implements Serializable {}
