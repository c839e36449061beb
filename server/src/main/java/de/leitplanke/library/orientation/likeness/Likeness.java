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

    record Vote(KnownQuestion question, double weight) {}

    public double top() {
        return votes.isEmpty() ? 0 : Math.sqrt(votes.getFirst().weight());
    }

    /** The share, from 0 to 1, of those that ended so. */
    public double share(Ending ending) {
        return shares(question -> Optional.of(ending.name().equals(question.ending().name()))).getOrDefault(true, 0.0);
    }

    /** Keys of the fields of use that have at least this share, the greatest first. */
    public List<String> fields(double least) {
        return fields().entrySet().stream()
                .filter(share -> share.getValue() >= least)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The shares, from 0 to 1, of the fields of use among those for which it is known. */
    public Map<String, Double> fields() {
        return shares(KnownQuestion::field);
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
