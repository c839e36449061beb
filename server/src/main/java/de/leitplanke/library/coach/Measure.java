package de.leitplanke.library.coach;

/**
 * A demanded length.
 *
 * @param at index of its number
 * @param least words the answer has at least; 0 where nothing is demanded
 * @param most words it has at most; infinite where nothing is demanded
 */
record Measure(int at, double least, double most) {}
