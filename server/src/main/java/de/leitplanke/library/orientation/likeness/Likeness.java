package de.leitplanke.library.orientation.likeness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the known questions that are most like a new one say of it. */
public final class Likeness {

    private final List<Vote> votes;

    Likeness(List<Vote> votes) {
        this.votes = List.copyOf(votes);
    }

    /**
     * A known question that has a say.
     *
     * @param weight how much, at least 0
     */
    record Vote(KnownQuestion question, double weight) {}

    /** The share, from 0 to 1, of those that ended so; weighed by their likeness. */
    public double share(Ending ending) {
        return shares(question -> Optional.of(question.ending())).getOrDefault(ending, 0.0);
    }

    /**
     * Keys of the fields of use that have at least this share, from 0 to 1, of those whose field is known; the greatest
     * first.
     */
    public List<String> fields(double least) {
        return shares(KnownQuestion::field).entrySet().stream()
                .filter(share -> share.getValue() >= least)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Names of the classes of data that most of those hold whose data are known; empty if they are known of none. */
    public List<String> classes() {
        return shares(KnownQuestion::classes).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(share -> List.of(share.getKey().split(" ", -1)))
                .orElse(List.of());
    }

    private <T extends Comparable<T>> Map<T, Double> shares(Function<KnownQuestion, Optional<T>> said) {
        Map<T, Double> shares = new TreeMap<>();
        for (Vote vote : votes) {
            said.apply(vote.question()).ifPresent(value -> shares.merge(value, vote.weight(), Double::sum));
        }
        double all = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((_, share) -> all == 0 ? 0 : share / all);
        return shares;
    }
}
