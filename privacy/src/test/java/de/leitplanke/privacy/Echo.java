package de.leitplanke.privacy;

/** What a text looks like that comes back as it was sent. */
final class Echo {

    private Echo() {}

    /** The text with the table's spelling in every replaced stretch: two spellings of one name become one. */
    static String expected(String original, Pseudonymised sent) {
        StringBuilder text = new StringBuilder(original);
        for (Replacement replacement : sent.replacements().reversed()) {
            text.replace(
                    replacement.originalStart(),
                    replacement.originalEnd(),
                    sent.table().entry(replacement.placeholder()).orElseThrow().value());
        }
        return text.toString();
    }

    /** Without what restoring repairs on purpose: the ending of Herr, the apostrophe of a genitive. */
    static String evened(String text) {
        return text.replace("Herrn", "Herr").replace('’', '\'');
    }
}
