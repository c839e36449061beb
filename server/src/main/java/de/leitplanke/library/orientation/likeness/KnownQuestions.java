package de.leitplanke.library.orientation.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All known questions, found by their likeness to a new one. Immutable. */
public final class KnownQuestions {

    /** So many of the most similar have a say. */
    private static final int NEAREST = Integer.getInteger("near", 40);
    private static final double POW = Double.parseDouble(System.getProperty("pow", "2"));

    private final List<KnownQuestion> questions;
    private final Map<String, List<Place>> places = new HashMap<>();

    /** Reads the files; {@code words} cuts a text into words, spelt alike. */
    public static KnownQuestions read(List<de.leitplanke.platform.start.Content.ContentFile> files, java.util.function.Function<String, List<String>> words) {
        return new KnownQuestions(files.stream().flatMap(file -> QuestionFile.read(file, words).stream()).toList());
    }

    public KnownQuestions without(int from, int to) { List<KnownQuestion> l = new ArrayList<>(questions); l.subList(from, Math.min(to, l.size())).clear(); return new KnownQuestions(l); }

    KnownQuestions(List<KnownQuestion> questions) {
        this.questions = List.copyOf(questions);
        List<Map<String, Double>> all =
                questions.stream().map(question -> Traits.of(question.words())).toList();
        Map<String, Integer> times = new HashMap<>();
        all.forEach(traits -> traits.keySet().forEach(trait -> times.merge(trait, 1, Integer::sum)));
        for (int number = 0; number < all.size(); number++) {
            Map<String, Double> traits = all.get(number);
            traits.replaceAll((trait, weight) -> weight * rarity(times.getOrDefault(trait, 1)));
            double length = length(traits);
            for (Map.Entry<String, Double> trait : traits.entrySet()) {
                places.computeIfAbsent(trait.getKey(), _ -> new ArrayList<>())
                        .add(new Place(number, trait.getValue() / length));
            }
        }
    }

    /** A question that has the trait, and how much the trait says of it. */
    private record Place(int question, double weight) {}

    /** What the known questions that are most like this one say; takes time in proportion to its words. */
    public Likeness to(List<String> words) {
        Map<String, Double> traits = Traits.of(words);
        traits.replaceAll((trait, weight) -> weight * rarity(places.getOrDefault(trait, List.of()).size()));
        double length = length(traits);
        double[] likeness = new double[questions.size()];
        new java.util.TreeMap<>(traits).forEach((trait, weight) -> places.getOrDefault(trait, List.of())
                .forEach(place -> likeness[place.question()] += place.weight() * weight / length));
        List<Likeness.Vote> votes = IntStream.range(0, likeness.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer number) -> -likeness[number]))
                .limit(NEAREST)
                .map(number -> new Likeness.Vote(questions.get(number), Math.pow(likeness[number], POW)))
                .toList();
        return new Likeness(votes);
    }

    /** Whether at least half of the pieces of the word occur in known questions. */
    public boolean know(String word) {
        List<String> pieces = Traits.pieces(word);
        return pieces.stream().filter(places::containsKey).count() * 2 >= pieces.size();
    }

    private double rarity(int times) {
        return Math.log((1.0 + questions.size()) / Math.max(1, times));
    }

    private static double length(Map<String, Double> traits) {
        return Math.sqrt(traits.values().stream()
                .mapToDouble(weight -> weight * weight)
                .sorted()
                .sum());
    }
}
