package de.leitplanke.library.handout;

import de.leitplanke.library.CitedPlaces;
import de.leitplanke.library.CounterExamples;
import de.leitplanke.library.Examples;
import de.leitplanke.rules.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the cards for daily work; one whose clauses the version in force does not have is left out and noted. */
@Component
class Cards {

    private final HandoutFiles files;
    private final Agreed agreed;
    private final Examples examples;
    private final CounterExamples counterExamples;

    Cards(HandoutFiles files, Agreed agreed, Examples examples, CounterExamples counterExamples) {
        this.files = files;
        this.agreed = agreed;
        this.examples = examples;
        this.counterExamples = counterExamples;
    }

    /** Empty as long as no version binds. */
    Optional<CardSheet> sheet() {
        CardsText text = files.cards();
        return agreed.today().map(today -> {
            List<Gap> gaps = gaps(text, today.clauses());
            List<Card> cards = new ArrayList<>();
            for (int place = 0; place < text.cards().size(); place++) {
                CardText card = text.cards().get(place);
                if (card.clauses().stream()
                        .allMatch(id -> today.clauses().find(id).isPresent())) {
                    cards.add(card(place + 1, card, today.clauses()));
                }
            }
            return new CardSheet(List.copyOf(cards), today.source(), gaps);
        });
    }

    private static List<Gap> gaps(CardsText text, AgreedClauses clauses) {
        return text.cards().stream()
                .flatMap(card -> card.clauses().stream()
                        .flatMap(id -> gap(card.title(), id, clauses.find(id), clauses).stream()))
                .toList();
    }

    private static Optional<Gap> gap(String title, String id, Optional<Clause> found, AgreedClauses clauses) {
        if (found.isEmpty()) {
            return Optional.of(new Gap(Gap.Reason.MISSING, title, id));
        }
        return found.filter(clause -> !clauses.isAsInModel(clause))
                .map(clause -> new Gap(
                        Gap.Reason.REWORDED_ON_CARD, title, clause.citation().toString()));
    }

    private Card card(int number, CardText text, AgreedClauses clauses) {
        return new Card(
                number,
                text.title(),
                text.situation(),
                text.good(),
                text.bad(),
                text.clauses().stream()
                        .flatMap(id -> CitedPlaces.place(clauses.version(), id).stream())
                        .toList(),
                text.clauses().stream()
                        .flatMap(id -> clauses.find(id).stream())
                        .anyMatch(clause -> !clauses.isAsInModel(clause)),
                text.examples().stream()
                        .flatMap(key -> examples.byKey(key).stream())
                        .toList(),
                text.counterExamples().stream()
                        .flatMap(id -> counterExamples.find(id).stream())
                        .toList());
    }
}
