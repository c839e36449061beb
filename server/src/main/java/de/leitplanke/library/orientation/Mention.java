package de.leitplanke.library.orientation;

/**
 * Where something of the vocabulary stands.
 *
 * @param first index of its first word
 * @param last index of its last word
 */
record Mention(int first, int last) {}
