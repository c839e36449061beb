package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The verbs of the file {@code verbs.txt}. */
final class Verbs {

    /** Words after which a particle no longer belongs to the verb. */
    private static final int REACH = 30;
    /** Particles that are prepositions or articles too, so that only the end of a part of a sentence shows them. */
    private static final Set<String> AMBIGUOUS =
            Set.of("um", "an", "auf", "aus", "ein", "zu", "vor", "ab", "mit", "neu");

    private final Lexicon lexicon;
    private final List<Verb> verbs = new ArrayList<>();
    private final BitSet imperatives = new BitSet();
    private final BitSet infinitives = new BitSet();
    private final BitSet goesOn;

    Verbs(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.goesOn = patterns(Grammar.lines("words", "afterverb").stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .toList());
        Grammar.lines("verbs", "verbs").forEach(this::read);
    }

    BitSet imperatives() {
        return imperatives;
    }

    BitSet infinitives() {
        return infinitives;
    }

    /** The verb whose imperative stands here; one with a particle only where the particle follows. */
    Optional<Verb> imperative(Order order, int at) {
        if (!order.fits(at, imperatives)) {
            return Optional.empty();
        }
        List<Verb> candidates = candidates(order, at, Verb::imperative);
        Optional<Verb> split = candidates.stream()
                .filter(verb -> !verb.particle().isEmpty() && splits(order, at, verb.particle()))
                .findFirst();
        return split.isPresent()
                ? split
                : candidates.stream().filter(verb -> verb.particle().isEmpty()).findFirst();
    }

    /** The verb whose infinitive stands here. */
    Optional<Verb> infinitive(Order order, int at) {
        return order.fits(at, infinitives)
                ? candidates(order, at, Verb::infinitive).stream().findFirst()
                : Optional.empty();
    }

    private List<Verb> candidates(Order order, int at, Function<Verb, BitSet> form) {
        return verbs.stream().filter(verb -> order.fits(at, form.apply(verb))).toList();
    }

    private boolean splits(Order order, int at, String particle) {
        boolean ambiguous = AMBIGUOUS.contains(particle);
        for (int next = at + 1; next < Math.min(order.size(), at + REACH); next++) {
            order.step();
            Token token = order.token(next);
            if (token.is(particle) && (!ambiguous || ends(order, next + 1))) {
                return true;
            }
            if (token.endsSentence()) {
                return false;
            }
        }
        return false;
    }

    private boolean ends(Order order, int at) {
        return order.stands(at, Phrase.Place.CLAUSE_END) || order.fits(at, goesOn);
    }

    private void read(String line) {
        String[] columns = line.split(" ", -1);
        boolean open = columns[0].endsWith("?");
        TaskType type = TaskType.valueOf(open ? columns[0].substring(0, columns[0].length() - 1) : columns[0]);
        boolean regular = columns[1].endsWith("~");
        String stem = columns[1].substring(0, columns[1].length() - (regular ? 1 : 0));
        String infinitive = regular ? stem + "en" : columns[2];
        int rest = regular ? 2 : 3;
        String particle = columns.length > rest ? columns[rest] : "";
        List<String> forms = regular ? List.of(stem, stem + "e", stem + "t") : Arrays.asList(stem.split("\\|", -1));
        List<String> commands = new ArrayList<>(forms);
        if (!particle.isEmpty()) {
            commands.add(infinitive);
        }
        List<String> whole =
                particle.isEmpty() ? List.of(infinitive) : List.of(particle + infinitive, particle + "zu" + infinitive);
        Verb verb = new Verb(type, open, patterns(commands), patterns(whole), particle);
        verbs.add(verb);
        imperatives.or(verb.imperative());
        infinitives.or(verb.infinitive());
    }

    private BitSet patterns(List<String> words) {
        BitSet patterns = new BitSet();
        words.forEach(word -> patterns.set(lexicon.id(word)));
        return patterns;
    }
}
