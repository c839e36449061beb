package de.leitplanke.rules;

import java.util.List;

/**
 * A section ("Paragraf").
 *
 * @param id stable, never reused
 * @param number its number, from 1
 * @param title its heading, German
 * @param clauses its clauses in order
 */
public record Section(String id, int number, String title, List<Clause> clauses) {

    /** The heading as it is printed, for example "§ 5 Welche Daten in welches Werkzeug dürfen". */
    public String heading() {
        return "§\u202f" + number + " " + title;
    }
}
