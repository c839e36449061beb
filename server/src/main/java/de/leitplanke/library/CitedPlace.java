package de.leitplanke.library;

/**
 * A place of the agreement as a page shows it.
 *
 * @param citation for example "§ 5 Abs. 2"
 * @param title heading of the section
 * @param clause id of the clause that the link leads to
 */
public record CitedPlace(String citation, String title, String clause) {}
