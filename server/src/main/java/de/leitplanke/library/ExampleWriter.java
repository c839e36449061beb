package de.leitplanke.library;

import de.leitplanke.platform.start.Yaml;

/** Writes an example as the file it can be read from again; the same example always gives the same text. */
public final class ExampleWriter {

    private static final String DASHES = "---\n";

    private ExampleWriter() {}

    /** The canonical file. */
    public static String write(Example example) {
        return DASHES
                + Yaml.write(ExampleHead.of(example))
                + DASHES
                + example.template().source()
                + "\n";
    }
}
