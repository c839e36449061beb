package de.leitplanke.library.handout;

import java.util.List;

/** A section of a handout as it is shown; {@code id} is how the look knows it. */
public record HandoutSection(String id, String title, List<HandoutLine> lines) {}
