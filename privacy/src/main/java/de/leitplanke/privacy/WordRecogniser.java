package de.leitplanke.privacy;

import java.util.List;

/**
 * Names, addresses, places and organisations: everything that is read word by word. The strongest evidence comes first.
 */
final class WordRecogniser {

    private static final List<WordRule> RULES = List.of(
            new AddressLines(),
            new Streets(),
            new Organisations(),
            new SalutationNames(),
            new LabelledNames(),
            new TitledNames(),
            new GreetingNames(),
            new SignatureNames(),
            new GivenNames(),
            new RepeatedNames(),
            new Places(),
            new BareNames());

    private WordRecogniser() {}

    static void scan(PreparedText text, Words words, List<Finding> found) {
        Spans spans = new Spans(words);
        RULES.forEach(rule -> rule.apply(words, spans));
        spans.report(text, found);
    }
}
