package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** M2: demands that exclude each other. */
final class ContradictionRecogniser implements Recogniser {

    /** Tokens in front of a demand in which several texts may be announced. */
    private static final int VERSIONS = 30;

    private final List<Opposites> opposites;
    private final RepeatedThing repeated;
    private final ReversedOrder reversed;
    private final WithdrawnDemand withdrawn;
    private final DeniedProperty denied;
    private final LengthConflict lengths;
    private final CountConflict counts;
    private final Contrast contrast;
    private final EnumeratedCount enumerated;
    private final TooMany tooMany;
    private final PhraseBook versions;

    ContradictionRecogniser(Grammar grammar, LimitsRecogniser limits, CheckRecogniser checks) {
        SeparateParts parts = new SeparateParts(grammar);
        ToldProperty told = new ToldProperty(grammar);
        Map<String, PhraseBook> poles = new HashMap<>();
        Stream<Opposites> named = Grammar.lines("M2", "pairs").stream()
                .map(pair -> pair.split(" ", -1))
                .map(pair -> new Opposites(
                        poles.computeIfAbsent(pair[0], pole -> grammar.phrases("M2", pole)),
                        poles.computeIfAbsent(pair[1], pole -> grammar.phrases("M2", pole)),
                        told,
                        parts,
                        pair.length > 2));
        Stream<Opposites> worded = WordPair.of(grammar, "M2", "words").stream()
                .map(pair -> new Opposites(pair.one(), pair.other(), told, parts, true));
        this.opposites = Stream.concat(named, worded).toList();
        this.repeated = new RepeatedThing(grammar);
        this.reversed = new ReversedOrder(grammar, limits, checks);
        this.withdrawn = new WithdrawnDemand(grammar, told, parts);
        this.denied = new DeniedProperty(grammar, told);
        this.lengths = new LengthConflict(grammar);
        this.counts = new CountConflict(grammar);
        this.contrast = new Contrast(grammar);
        this.enumerated = new EnumeratedCount(grammar);
        this.tooMany = new TooMany(grammar);
        this.versions = grammar.phrases("M2", "versions");
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Hit> hits = new ArrayList<>();
        Map<PhraseBook, List<Hit>> demands = new HashMap<>();
        List<Hit> texts = versions.find(order);
        opposites.forEach(pair ->
                pair.find(order, demands).filter(hit -> !ofVersions(texts, hit)).ifPresent(hits::add));
        repeated.find(order).filter(hit -> !ofVersions(texts, hit)).ifPresent(hits::add);
        reversed.find(order).ifPresent(hits::add);
        withdrawn.find(order).ifPresent(hits::add);
        denied.find(order).ifPresent(hits::add);
        lengths.find(order).ifPresent(hits::add);
        counts.find(order).ifPresent(hits::add);
        contrast.find(order).ifPresent(hits::add);
        enumerated.find(order).ifPresent(hits::add);
        tooMany.find(order).ifPresent(hits::add);
        return hits.stream().map(hit -> order.stretch(Criterion.M2, hit)).toList();
    }

    /** "Zwei Varianten: eine kurze und eine ausführliche" are two texts. */
    private static boolean ofVersions(List<Hit> versions, Hit hit) {
        return versions.stream().anyMatch(text -> text.from() < hit.to() && hit.from() - text.to() <= VERSIONS);
    }
}
