package de.leitplanke.library.coach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The coach's words and phrases as they stand in the files under {@code coach/}. */
final class Grammar {

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, BitSet> classes = new HashMap<>();
    private final Verbs verbs = new Verbs(lexicon);

    Grammar() {
        classes.put("imperative", verbs.imperatives());
        classes.put("infinitive", verbs.infinitives());
        sections("words").forEach((name, lines) -> classes.put(name, wordsOf(lines)));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Verbs verbs() {
        return verbs;
    }

    /** Patterns of the words of a class. */
    BitSet words(String name) {
        BitSet words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no words " + name);
        }
        return words;
    }

    /** All classes of words, in the order of their names. */
    List<BitSet> classes() {
        return classes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The phrases of a section of a file. */
    PhraseBook phrases(String file, String section) {
        return new PhraseBook(lines(file, section).stream()
                .flatMap(line -> new PhraseParser(this).parse(line).stream())
                .toList());
    }

    /** The sections of a file. */
    static Set<String> names(String file) {
        return sections(file).keySet();
    }

    static List<String> lines(String file, String section) {
        List<String> lines = sections(file).get(section);
        if (lines == null) {
            throw new IllegalArgumentException("no " + section + " in " + file);
        }
        return lines;
    }

    /** Lines of a file by the name in brackets above them; what follows two slashes is a remark. */
    private static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String raw : read(file).lines().toList()) {
            String line =
                    raw.contains("//") ? raw.substring(0, raw.indexOf("//")).strip() : raw.strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                open = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), open);
            } else if (!line.isEmpty()) {
                open.add(line);
            }
        }
        return sections;
    }

    private BitSet wordsOf(List<String> lines) {
        BitSet words = new BitSet();
        for (String line : lines) {
            for (String word : line.split(" ", -1)) {
                if (word.startsWith("@")) {
                    words.or(words(word.substring(1)));
                } else if (!word.isEmpty()) {
                    words.set(lexicon.id(word));
                }
            }
        }
        return words;
    }

    private static String read(String file) {
        try (InputStream stream = Grammar.class.getResourceAsStream("/coach/" + file + ".txt")) {
            if (stream == null) {
                throw new IllegalArgumentException("no file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
