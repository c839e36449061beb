package de.leitplanke.rules;

/**
 * Where something stands in the files of an agreement.
 *
 * @param file name of the file within its folder
 * @param line line number, from 1
 */
public record Source(String file, int line) {}
