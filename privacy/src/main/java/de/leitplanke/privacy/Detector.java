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

    private final ShapeScanner shapes;
    private final Set<String> allowed;
    private final OwnNumbers ownNumbers;

    private Detector(ShapeScanner shapes, Set<String> allowed, OwnNumbers ownNumbers) {
        this.shapes = shapes;
        this.allowed = allowed;
        this.ownNumbers = ownNumbers;
    }

    /** All recognisers of this library and nothing allowed. */
    public static Detector standard() {
        return new Detector(ShapeScanner.standard(), Set.of(), new OwnNumbers(List.of()));
    }

    /** The same detector that also passes over what the town allows and knows the town's own numbers. */
    public Detector withSettings(TownSettings town) {
        Detector allowing = withAllowed(town.allowed());
        return new Detector(ShapeScanner.with(town.patterns()), allowing.allowed, new OwnNumbers(town.ownNumbers()));
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
        return new Detector(shapes, Set.copyOf(folded), ownNumbers);
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
        shapes.scan(prepared, found);
        Words words = WordReader.read(prepared.text(), GermanLexicon.standard());
        WordRecogniser.scan(prepared, words, found);
        found.removeIf(finding -> isNobodys(finding, text));
        List<Finding> persons = List.copyOf(found);
        new Flags(prepared, words, persons).report(found);
        return Overlaps.resolve(found);
    }

    private boolean isNobodys(Finding finding, CharSequence text) {
        String words = finding.in(text);
        boolean own = finding.label() == Label.PHONE && !ownNumbers.isEmpty() && ownNumbers.contains(words);
        return own || (!allowed.isEmpty() && allowed.contains(folded(words)));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}
