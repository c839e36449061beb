package de.leitplanke.privacy;

/** Puts the real values back into an answer, in correct German. */
public final class Restorer {

    public Restored restore(String text, PlaceholderTable table) {
        return restore(text, table, Escaping.TEXT);
    }

    /** For markup: values are escaped. */
    public Restored restoreHtml(String html, PlaceholderTable table) {
        return restore(html, table, Escaping.HTML);
    }

    /** For the inside of JSON strings, or a whole JSON text: values are escaped. */
    public Restored restoreJsonString(String json, PlaceholderTable table) {
        return restore(json, table, Escaping.JSON);
    }

    /** Unknown placeholders, and one cut off at the end, stay as they are and are never filled. */
    public Restored restore(String text, PlaceholderTable table, Escaping escaping) {
        RestoringPass pass = new RestoringPass(table, escaping);
        pass.feed(text);
        String half = pass.end();
        return pass.result(half);
    }
}
