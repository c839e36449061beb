package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an order to a language model and says what it holds and lacks. Works by word lists and phrases and by a table
 * of weights that was learned from labelled orders: no language model, no network, nothing stored. The time grows with
 * the length of the text.
 */
public final class Coach {

    private final OrderReader reader;
    private final TypeReader types;
    private final List<Recogniser> recognisers;
    private final SecondReader second;

    private Coach(Grammar grammar, LearnedWeights weights) {
        this.second = new SecondReader(grammar, weights);
        this.reader = new OrderReader(grammar);
        this.types = new TypeReader(grammar);
        CheckRecogniser checks = new CheckRecogniser(grammar);
        LimitsRecogniser limits = new LimitsRecogniser(grammar, checks);
        this.recognisers = List.of(
                new TaskRecogniser(grammar),
                new ContextRecogniser(grammar),
                new AudienceRecogniser(grammar),
                new FormRecogniser(grammar),
                new LengthRecogniser(grammar),
                new ToneRecogniser(grammar),
                new ModelRecogniser(grammar),
                checks,
                limits,
                new RoleRecogniser(grammar),
                new SeveralTasksRecogniser(grammar),
                new VagueWordsRecogniser(grammar),
                new ContradictionRecogniser(grammar, limits, checks),
                new OpenBlankRecogniser(grammar),
                new CurrentLawRecogniser(grammar),
                new DelegationRecogniser(grammar));
    }

    /** The coach with the word lists that ship with it; reading them takes a moment, keep it. */
    public static Coach standard() {
        return with(LearnedWeights.standard());
    }

    static Coach with(LearnedWeights weights) {
        return new Coach(new Grammar(), weights);
    }

    /**
     * Reads an order.
     *
     * @param chosen what it asks for if the author says so, otherwise it is told from the verb
     */
    public CoachReading read(String text, @Nullable TaskType chosen) {
        Order order = reader.read(text);
        return new CoachReading(chosen == null ? types.type(order) : chosen, recognised(order), Set.of());
    }

    /** How many steps a reading of this text takes; grows with its length and with nothing else. */
    long steps(String text) {
        Order order = reader.read(text);
        types.type(order);
        recognised(order);
        return order.steps();
    }

    private List<Recognised> recognised(Order order) {
        List<Recognised> found = new ArrayList<>();
        recognisers.forEach(recogniser -> found.addAll(apart(recogniser.find(order))));
        Spans rules = rules(found);
        found.removeIf(one -> one.criterion() == Criterion.Q2 && rules.touches(new Hit(one.start(), one.end())));
        List<Recognised> all = new ArrayList<>(second.read(order, found));
        all.sort(Comparator.comparingInt(Recognised::start).thenComparing(Recognised::criterion));
        return all;
    }

    /**
     * Checks and limits, by offset: "die Frist lässt du offen" is a rule for the answer and tells nothing of the
     * matter.
     */
    private static Spans rules(List<Recognised> all) {
        return new Spans(all.stream()
                .filter(one -> one.criterion() == Criterion.Q8 || one.criterion() == Criterion.Q9)
                .map(one -> new Hit(one.start(), one.end()))
                .toList());
    }

    /** The stretches of one criterion without those that overlap an earlier one. */
    private static List<Recognised> apart(List<Recognised> found) {
        List<Recognised> apart = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(Recognised::start))
                .filter(one -> apart.isEmpty() || one.start() >= apart.getLast().end())
                .forEach(apart::add);
        return apart;
    }
}
