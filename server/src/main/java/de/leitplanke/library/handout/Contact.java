package de.leitplanke.library.handout;

/**
 * Somebody to ask.
 *
 * @param textKey key of the function's name
 * @param purposeKey key of the words that say what to ask there
 * @param who names of the holders or of an office outside; empty if nobody has been entered yet
 */
public record Contact(String textKey, String purposeKey, String who) {}
