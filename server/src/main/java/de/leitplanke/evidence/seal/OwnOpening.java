package de.leitplanke.evidence.seal;

import java.time.LocalDate;

/** An opening that has named a person, as this person sees it. */
public record OwnOpening(Opening opening, LocalDate toldOn) {}
