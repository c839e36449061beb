package de.leitplanke.library.guide;

import de.leitplanke.platform.start.Given;

/**
 * What a piece of advice rests on.
 *
 * @param claim what was found, or what the house does, German
 * @param source author, year and title, or where the habit comes from
 */
public record Evidence(String claim, Grade grade, String source) {

    public Evidence {
        Given.all("claim", claim, "grade", grade, "source", source);
    }
}
