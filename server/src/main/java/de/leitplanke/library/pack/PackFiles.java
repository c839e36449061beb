package de.leitplanke.library.pack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the files in a pack and how large they may be. */
final class PackFiles {

    static final String MANIFEST = "pack.yaml";
    static final String FOLDER = "examples/";

    /** Bytes of a pack as it is handed over; several hundred examples are smaller. */
    static final int MOST_BYTES = 1_000_000;

    static final int MOST_EXAMPLES = 200;

    /** Bytes of one unpacked file. */
    static final int LARGEST_FILE = 100_000;

    /** Bytes of all unpacked files together. */
    static final int MOST_UNPACKED = 3_000_000;

    private static final String ENDING = ".prompt.md";
    private static final Pattern EXAMPLE = Pattern.compile("examples/([a-z0-9]+(?:-[a-z0-9]+)*)\\.prompt\\.md");
    private static final int LONGEST_NAME = 120;

    private PackFiles() {}

    /** The name of the file of the example with this key. */
    static String of(String key) {
        return FOLDER + key + ENDING;
    }

    /** The key of the example in the file of this name; empty if no example may stand there. */
    static Optional<String> key(String name) {
        Matcher example = EXAMPLE.matcher(name);
        return name.length() <= LONGEST_NAME && example.matches() ? Optional.of(example.group(1)) : Optional.empty();
    }

    /** The name as a page can show it, whatever was put into it. */
    static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._/\\\\-]", "?");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }
}
