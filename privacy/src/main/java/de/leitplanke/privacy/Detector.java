package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds personal data and words of special categories in German text, in time linear to its length and without sending
 * or keeping anything. Immutable and safe for use by several threads.
 *
 * <p>What counts as personal data follows Art. 4 No. 1 GDPR as it appears in a town hall: names, addresses and
 * identifiers. Special categories (Art. 9 and 10 GDPR), social data (§ 35 SGB I), tax data (§ 30 AO), personnel
 * matters, secrets and council business are flags on trigger words, never statements about a person.
 */
public final class Detector {

    private final List<Recogniser> recognisers;
    private final Set<String> allowed;

    private Detector(List<Recogniser> recognisers, Set<String> allowed) {
        this.recognisers = recognisers;
        this.allowed = allowed;
    }

    /** All recognisers of this library and nothing allowed. */
    public static Detector standard() {
        return new Detector(ShapeRecognisers.all(), Set.of());
    }

    /**
     * The same detector that passes over these words, such as the town's own name.
     *
     * @param words whole stretches of text, compared without regard to case and with or without a genitive s
     */
    public Detector withAllowed(Set<String> words) {
        Set<String> folded = new HashSet<>(allowed);
        for (String word : words) {
            folded.add(folded(word));
            folded.add(folded(word) + "s");
        }
        return new Detector(recognisers, Set.copyOf(folded));
    }

    /**
     * The findings in a text, sorted by position. Only flags overlap other findings.
     *
     * @param text any text, also an empty one
     * @return findings with UTF-16 offsets of the given text
     */
    public List<Finding> detect(CharSequence text) {
        PreparedText prepared = PreparedText.of(text);
        List<Finding> found = new ArrayList<>();
        recognisers.forEach(recogniser -> recogniser.scan(prepared, found));
        Words words = WordReader.read(prepared.text(), GermanLexicon.standard());
        WordRecogniser.scan(prepared, words, found);
        found.removeIf(finding -> allowed.contains(folded(finding.in(text))));
        List<Finding> persons = List.copyOf(found);
        new Flags(prepared, words, persons).report(found);
        return Overlaps.resolve(found);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}
