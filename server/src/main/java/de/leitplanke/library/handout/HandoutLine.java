package de.leitplanke.library.handout;

/**
 * A line of a handout as it is shown.
 *
 * @param citation for example "§ 5 Abs. 2"
 * @param clause id of the clause that a link leads to
 */
public record HandoutLine(String text, String citation, String clause) {}
