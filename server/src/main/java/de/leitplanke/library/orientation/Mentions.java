package de.leitplanke.library.orientation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which concepts a text mentions, and where; grows while readings draw conclusions. */
final class Mentions {

    private final Map<String, List<Mention>> found = new HashMap<>();
    private final Set<Integer> edges = new HashSet<>();

    static Mentions in(List<Token> tokens, WordBook book) {
        Mentions mentions = new Mentions();
        book.concepts().forEach((name, phrases) -> {
            for (Phrase phrase : phrases) {
                for (int place = 0; place < tokens.size(); place++) {
                    phrase.at(tokens, place)
                            .ifPresent(mention -> mentions.add(
                                    !book.isFirm(name) && Negation.denies(tokens, mention)
                                            ? WordBook.DENIED + name
                                            : name,
                                    mention));
                }
            }
        });
        return mentions;
    }

    void add(String concept, Mention mention) {
        found.computeIfAbsent(concept, _ -> new ArrayList<>()).add(mention);
        if (mention.first() < mention.last()) {
            edges.add(mention.first());
            edges.add(mention.last());
        }
    }

    boolean has(String concept) {
        return found.containsKey(concept);
    }

    boolean hasAny(Collection<String> concepts) {
        return concepts.stream().anyMatch(this::has);
    }

    /** Whether the word at this place belongs to a mention of the concept. */
    boolean covers(String concept, int place) {
        return places(concept).stream().anyMatch(mention -> mention.first() <= place && place <= mention.last());
    }

    List<Mention> places(String concept) {
        return found.getOrDefault(concept, List.of());
    }

    /** Whether the word at this place begins or ends something that is mentioned. */
    boolean reach(int place) {
        return edges.contains(place);
    }

    /** Where each condition of the reading is met; empty if one is not, or if something speaks against it. */
    Optional<List<Mention>> of(WordReading reading) {
        if (reading.without().stream().anyMatch(this::has)) {
            return Optional.empty();
        }
        List<Mention> grounds = new ArrayList<>();
        for (String alternatives : reading.when()) {
            Optional<Mention> ground = anyOf(alternatives);
            if (ground.isEmpty()) {
                return Optional.empty();
            }
            grounds.add(ground.get());
        }
        return Optional.of(grounds);
    }

    private Optional<Mention> anyOf(String alternatives) {
        for (String concept : alternatives.split(WordReading.BAR, -1)) {
            List<Mention> places = found.get(concept);
            if (places != null) {
                return Optional.of(places.getFirst());
            }
        }
        return Optional.empty();
    }
}
