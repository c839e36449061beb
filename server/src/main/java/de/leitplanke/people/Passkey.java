package de.leitplanke.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A passkey as its owner sees it.
 *
 * @param label the name its owner has given it
 */
public record Passkey(UUID id, String label, LocalDate addedOn) {}
