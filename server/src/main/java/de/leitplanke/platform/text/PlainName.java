package de.leitplanke.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/** A German title as a name for files and addresses. */
public final class PlainName {

    private PlainName() {}

    /**
     * Small letters, digits and single hyphens; empty if the title has neither letter nor digit of the Latin script.
     */
    public static String of(String title) {
        String plain = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
