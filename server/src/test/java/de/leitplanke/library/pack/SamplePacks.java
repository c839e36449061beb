package de.leitplanke.library.pack;

import de.leitplanke.library.Example;

/** Packs as another town might hand them over. */
public final class SamplePacks {

    private SamplePacks() {}

    /** Something new, something for a field that nobody here has, something different and something that is here. */
    public static byte[] mixed() {
        Example order = PackBox.shipped("gegenrede");
        return PackBox.of(
                PackBox.titled(order, "gegenrede-vor-ort", "Gegenrede bei einer Versammlung"),
                PackBox.titled(order, "kita-absage", "Absage für einen Kita-Platz")
                        .inField("day-care"),
                PackBox.titled(PackBox.shipped("stellenanzeige"), "stellenanzeige", "Stellenanzeige aus Auenfels"),
                PackBox.shipped("frei"));
    }

    /** One that somebody has changed after it was made. */
    public static byte[] broken() {
        return PackBox.with("examples/Notiz.txt", "Viel Erfolg damit");
    }

    /** One new example under this key. */
    public static byte[] one(String key, String title) {
        return PackBox.of(PackBox.titled(PackBox.shipped("gegenrede"), key, title));
    }
}
