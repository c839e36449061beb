package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;
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
    private final WordRecogniser wordRecogniser;
    private final AllowList allowed;
    private final OwnNumbers ownNumbers;

    private Detector(ShapeScanner shapes, WordRecogniser wordRecogniser, AllowList allowed, OwnNumbers ownNumbers) {
        this.shapes = shapes;
        this.wordRecogniser = wordRecogniser;
        this.allowed = allowed;
        this.ownNumbers = ownNumbers;
    }

    /** All recognisers of this library and nothing allowed. */
    public static Detector standard() {
        return with(TagWeights.standard());
    }

    /** The same with other weights of the tagger. */
    static Detector with(TagWeights weights) {
        return new Detector(
                ShapeScanner.standard(), new WordRecogniser(weights), AllowList.empty(), new OwnNumbers(List.of()));
    }

    /**
     * The same detector that also passes over what the town allows and who holds its offices, and knows the town's own
     * numbers.
     */
    public Detector withSettings(TownSettings town) {
        AllowList list = allowed.with(town.allowed());
        for (OfficeHolder holder : town.officeHolders()) {
            list = list.with(holder);
        }
        return new Detector(
                ShapeScanner.with(town.patterns()), wordRecogniser, list, new OwnNumbers(town.ownNumbers()));
    }

    /**
     * The same detector that passes over these words, such as the town's own name.
     *
     * @param words whole stretches of text, compared without regard to case and with or without a genitive s
     */
    public Detector withAllowed(Set<String> words) {
        return new Detector(shapes, wordRecogniser, allowed.with(words), ownNumbers);
    }

    /**
     * The same detector that passes over the name of somebody who holds a public office where the office stands
     * directly before it, as in "Bürgermeisterin Vogt". Without the office the name is found like any other: then it
     * may be somebody else's, or the holder's as a private person.
     */
    public Detector withOfficeHolder(OfficeHolder holder) {
        return new Detector(shapes, wordRecogniser, allowed.with(holder), ownNumbers);
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
        Words words = WordReader.read(prepared, GermanLexicon.standard());
        wordRecogniser.scan(prepared, words, found);
        found.removeIf(finding -> isOwnNumber(finding, text) || allowed.passesOver(finding, text));
        List<Finding> persons = List.copyOf(found);
        Paragraphs paragraphs = new Paragraphs(prepared, words, persons);
        Professions.report(prepared, words, paragraphs, found);
        new Flags(prepared, words, paragraphs, persons).report(found);
        return Overlaps.resolve(found);
    }

    private boolean isOwnNumber(Finding finding, CharSequence text) {
        return finding.label() == Label.PHONE && !ownNumbers.isEmpty() && ownNumbers.contains(finding.in(text));
    }
}
