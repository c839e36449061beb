package de.leitplanke.privacy;

/** Endings of words that show a street, looked up by their last letter. */
final class StreetEndings {

    /** Enough alone. */
    static final WordEndings CLEAR = new WordEndings("straße strasse strase str gasse allee chaussee");

    /** Enough before a house number, also if the word is in the dictionary. */
    static final WordEndings USUAL = new WordEndings("weg platz ring ufer damm steig pfad promenade graben wall stieg");

    /** Before a house number, if the word is no ordinary noun. */
    static final WordEndings BEFORE_NUMBER = new WordEndings("weg platz ring ufer damm steig pfad markt hof "
            + "promenade graben wall kamp stieg steg berg park feld garten gärten wiese winkel hain hang tor brücke zeile "
            + "siedlung twiete busch bogen höhe grund stege redder terrasse esch bach tal kolonie ziegelei mühle heide kanal "
            + "kuhle wende hecke kotten diek brook brink horst loh lohe stiege kapelle schacht halde siepen siek anger "
            + "aue bruch delle venn rott kuhlen weide wiesen teich quelle linde eiche born furt");

    /** What is named after somebody: "Straße der Einheit". */
    static final WordEndings NAMED_AFTER = new WordEndings("straße platz allee weg ring");

    /** What stands before a figure as often as streets do. */
    static final WordEndings NONE =
            new WordEndings("notfall test heft kurs spiel nummer anspruch ansprüchen ansprüche");

    private StreetEndings() {}
}
