package de.leitplanke.library.guide;

import de.leitplanke.platform.start.Given;

/**
 * A typical mistake.
 *
 * @param id stable short name, also the anchor on the page
 * @param title the mistake in a few words
 * @param typed what one types or does then
 * @param why what it leads to
 * @param better what helps instead
 * @param chapter id of the chapter that explains it
 * @param exercise number of the exercise of the course that trains it
 */
public record Mistake(
        String id, String title, String typed, String why, String better, String chapter, String exercise) {

    public Mistake {
        Given.all("id", id, "title", title, "typed", typed, "why", why, "better", better);
        Given.all("chapter", chapter, "exercise", exercise);
    }

    public String path() {
        return "/leitfaden/fehler#" + id;
    }
}
