package de.leitplanke.library.readable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What German words can be, by the dictionary german-pos-dict (CC BY-SA 4.0, read unchanged). For one text and one
 * thread.
 */
public final class WordForms {

    private final DictionaryLookup lookup = new DictionaryLookup(Shared.DICTIONARY);
    private final Map<String, Set<WordForm>> known = new HashMap<>();

    /** Base forms of the nouns a word can be, as in Leiter for Leitern; empty if the dictionary knows no such noun. */
    public Set<String> nounsOf(String word) {
        Set<String> bases = new HashSet<>();
        for (WordData reading : lookup.lookup(word)) {
            if (String.valueOf(reading.getTag()).startsWith("SUB")) {
                bases.add(String.valueOf(reading.getStem()));
            }
        }
        return bases;
    }

    /** Empty if the dictionary does not know the word. */
    Set<WordForm> formsOf(String word) {
        return known.computeIfAbsent(word, this::read);
    }

    private Set<WordForm> read(String word) {
        Set<WordForm> forms = EnumSet.noneOf(WordForm.class);
        for (WordData reading : lookup.lookup(word)) {
            add(String.valueOf(reading.getTag()), forms);
        }
        return forms;
    }

    private static void add(String tag, Set<WordForm> forms) {
        switch (tag.length() < 3 ? tag : tag.substring(0, 3)) {
            case "SUB" -> forms.add(WordForm.NOUN);
            case "EIG" -> forms.add(WordForm.NAME);
            case "ADJ", "PA1" -> forms.add(WordForm.ADJECTIVE);
            case "PA2" -> forms.add(tag.contains(":PRD:") ? WordForm.PARTICIPLE : WordForm.ADJECTIVE);
            case "VER" -> addVerb(tag, forms);
            case "ZUS", "ABK" -> {}
            case "PRP" -> forms.addAll(Set.of(WordForm.FUNCTION, WordForm.PREPOSITION));
            default -> forms.add(WordForm.FUNCTION);
        }
    }

    private static void addVerb(String tag, Set<WordForm> forms) {
        if (tag.contains(":PA2")) {
            forms.add(WordForm.PARTICIPLE);
        } else if (tag.contains(":EIZ")) {
            forms.add(WordForm.INFINITIVE_WITH_TO);
        } else if (tag.contains(":INF")) {
            forms.add(WordForm.INFINITIVE);
        } else if (tag.contains(":KJ1")) {
            forms.add(WordForm.CONJUNCTIVE_1);
        } else if (tag.contains(":KJ2")) {
            forms.add(WordForm.CONJUNCTIVE_2);
        } else if (tag.contains(":PRT")) {
            forms.add(WordForm.PAST);
        } else {
            forms.add(WordForm.PRESENT);
        }
    }

    private static final class Shared {

        private static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            URL file = Dictionary.class.getResource("/org/languagetool/resource/de/german.dict");
            if (file == null) {
                throw new IllegalStateException("no dictionary on the class path");
            }
            try {
                return Dictionary.read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
