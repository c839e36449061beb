package de.leitplanke.library.handout;

import de.leitplanke.platform.page.Texts;

/**
 * The version that a handout was made from, as its foot names it.
 *
 * @param since the German day from which the version binds
 * @param model whether the version is still the shipped model
 */
public record Source(String title, int number, String since, boolean model) {

    /** For example "Dienstvereinbarung …, Fassung 1, in Kraft seit 3. Dezember 2026. Muster, rechtlich zu prüfen." */
    public String text(Texts texts) {
        return texts.of(model ? "handout.sourceModel" : "handout.source", title, Integer.toString(number), since);
    }

    /** The same for a small foot, without the title. */
    public String shortText(Texts texts) {
        return texts.of(model ? "handout.sourceShortModel" : "handout.sourceShort", Integer.toString(number), since);
    }
}
