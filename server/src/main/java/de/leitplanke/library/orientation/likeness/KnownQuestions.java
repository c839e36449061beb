package de.leitplanke.library.orientation.likeness;

import de.leitplanke.platform.start.Content.ContentFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Questions whose answers are known, found by their likeness to a new one: the cosine of their traits, where a trait
 * counts the more, the fewer questions have it. Immutable.
 */
public final class KnownQuestions {

    /** So many of the most similar have a say, each by the square of its likeness. */
    private static final int NEAREST = 40;

    private final List<KnownQuestion> questions;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    private KnownQuestions(List<KnownQuestion> questions) {
        this.questions = List.copyOf(questions);
        List<Map<String, Double>> all =
                questions.stream().map(question -> Traits.of(question.words())).toList();
        all.forEach(traits -> traits.keySet().forEach(trait -> times.merge(trait, 1, Integer::sum)));
        for (int number = 0; number < all.size(); number++) {
            add(number, weighed(all.get(number)));
        }
    }

    /**
     * A question that has a trait.
     *
     * @param weight how much the trait says of it, from 0 to 1
     */
    private record Place(int question, double weight) {}

    /**
     * Reads the files.
     *
     * @param words cuts a text into words, spelt alike however they were typed
     */
    public static KnownQuestions read(List<ContentFile> files, Function<String, List<String>> words) {
        return new KnownQuestions(files.stream()
                .flatMap(file -> QuestionFile.read(file, words).stream())
                .toList());
    }

    /** What the known questions that are most like this one say of it. Takes time in proportion to its words. */
    public Likeness to(List<String> words) {
        double[] likeness = new double[questions.size()];
        weighed(Traits.of(words))
                .forEach((trait, weight) -> places.getOrDefault(trait, List.of())
                        .forEach(place -> likeness[place.question()] += place.weight() * weight));
        return new Likeness(IntStream.range(0, likeness.length)
                .boxed()
                .sorted(Comparator.comparingDouble(number -> -likeness[number]))
                .limit(NEAREST)
                .map(number -> new Likeness.Vote(questions.get(number), likeness[number] * likeness[number]))
                .toList());
    }

    /** Whether at least three in four pieces of the word occur in known questions; some of a strange one always do. */
    public boolean know(String word) {
        List<String> pieces = Traits.pieces(word);
        return pieces.stream().filter(places::containsKey).count() * 4 >= pieces.size() * 3L;
    }

    private void add(int question, Map<String, Double> traits) {
        traits.forEach((trait, weight) ->
                places.computeIfAbsent(trait, _ -> new ArrayList<>()).add(new Place(question, weight)));
    }

    /** The traits in a fixed order, so that sums come out the same each time; their squares add up to one. */
    private Map<String, Double> weighed(Map<String, Double> traits) {
        Map<String, Double> weighed = new TreeMap<>();
        traits.forEach((trait, weight) ->
                weighed.put(trait, weight * Math.log((1.0 + questions.size()) / times.getOrDefault(trait, 1))));
        double length = Math.sqrt(
                weighed.values().stream().mapToDouble(weight -> weight * weight).sum());
        weighed.replaceAll((_, weight) -> weight / length);
        return weighed;
    }
}
