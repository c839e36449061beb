package de.leitplanke.privacy;

import java.util.List;

/**
 * Names, addresses, places and organisations: everything that is read word by word. The strongest evidence comes first;
 * the tagger judges what it leaves open.
 */
final class WordRecogniser {

    private static final List<WordRule> EVIDENCE = List.of(
            new AddressLines(),
            new Streets(),
            new Organisations(),
            new KnownOrganisations(),
            new Institutions(),
            new OrganisationFields(),
            new Places(),
            new SalutationNames(),
            new LabelledNames(),
            new NameColumns(),
            new SpacedNameColumns(),
            new TitledNames(),
            new GreetingNames(),
            new SignatureNames(),
            new GivenNames(),
            new DoubleNames(),
            new SignOffs(),
            new SmallNames(),
            new FileNames());

    private static final WordRule REPEATED = new RepeatedNames();

    private final Tagger tagger;

    WordRecogniser(TagWeights weights) {
        this.tagger = new Tagger(weights);
    }

    void scan(PreparedText text, Words words, List<Finding> found) {
        Spans spans = byEvidence(words);
        tagger.apply(words, spans);
        REPEATED.apply(words, spans);
        spans.report(text, found);
    }

    /** What is found before the tagger is asked. */
    static Spans byEvidence(Words words) {
        Spans spans = new Spans(words);
        EVIDENCE.forEach(rule -> rule.apply(words, spans));
        REPEATED.apply(words, spans);
        return spans;
    }
}
