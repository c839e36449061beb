package de.leitplanke.library.readable;

/**
 * What can make a text hard to read. Most of it is advised against in BITV 2.0, annex 2 part 2 (that annex is about
 * Leichte Sprache; here it is advice). Name and advice in German: {@code readable.kind.<name>}.
 */
public enum Kind {
    LONG_SENTENCE,
    PASSIVE,
    NOUN_CHAIN,
    DOUBLE_NEGATION,
    ABBREVIATION,
    LONG_COMPOUND,
    CONJUNCTIVE,
    ADDRESS,
    HARD_WORD,
    NUMBER_WORD,
    NESTED_BRACKETS
}
