package de.leitplanke.rules.compare;

import de.leitplanke.rules.Facts;

/**
 * A situation that people know by name: an example of the library, a field of use, a tool.
 *
 * @param name its name, German
 * @param kind what it is, German, for example "Praxisbeispiel"
 * @param facts what is known about it
 */
public record NamedSituation(String name, String kind, Facts facts) {}
