package de.leitplanke.rules.compare;

/**
 * One part of a rule in both versions.
 *
 * @param name the part, German, for example "Bedingung"
 * @param text the part in German words, compared; an empty side means that there is none
 */
public record RulePart(String name, TextDiff text) {}
