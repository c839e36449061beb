package de.leitplanke.library.readable;

import de.leitplanke.platform.start.Given;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file of words as it is written.
 *
 * @param abbreviations what should be written out, without spaces, with what it stands for
 * @param keptAbbreviations what may stay
 * @param bare abbreviations that also occur without full stop
 * @param familiar acronyms that everybody knows
 * @param roles how offices speak of the reader in the third person
 * @param things nouns with an abstract ending that are things, also as a part of them
 */
record WordFile(
        Map<String, String> abbreviations,
        List<String> keptAbbreviations,
        List<String> bare,
        Set<String> familiar,
        Set<String> roles,
        List<String> things,
        List<HardWord> words) {

    static final WordFile EMPTY =
            new WordFile(Map.of(), List.of(), List.of(), Set.of(), Set.of(), List.of(), List.of());

    WordFile {
        Given.all("abbreviations", abbreviations, "keptAbbreviations", keptAbbreviations, "bare", bare);
        Given.all("familiar", familiar, "roles", roles, "things", things, "words", words);
        abbreviations.forEach((written, longForm) -> Given.all(written, longForm));
        Set<String> seen = new HashSet<>();
        for (HardWord word : words) {
            if (!seen.add(word.word())) {
                throw new IllegalArgumentException("Das Wort „" + word.word() + "“ steht zweimal in der Liste.");
            }
        }
    }
}
