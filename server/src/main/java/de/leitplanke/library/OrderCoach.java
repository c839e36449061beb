package de.leitplanke.library;

import de.leitplanke.library.CoachView.State;
import de.leitplanke.library.coach.Advice;
import de.leitplanke.library.coach.Coach;
import de.leitplanke.library.coach.CoachReading;
import de.leitplanke.library.coach.Criterion;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.privacy.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets the coach read an order for a page. Nothing of the order, the score or the advice is stored or logged. */
@Service
public class OrderCoach {

    /** Characters that are read; a longer order is hardly one any more, and reading takes time. */
    static final int LONGEST = 20_000;

    /** Key of the reason why the light is red. */
    static final String PEOPLE = "coach.V7.why";

    /** Where the agreement says that people decide about people. */
    private static final List<String> PEOPLE_DECIDE = List.of("human-decision.act", "prohibited-uses.staff-assessment");

    private final CitedPlaces places;
    private final Texts texts;

    OrderCoach(CitedPlaces places, Texts texts) {
        this.places = places;
        this.texts = texts;
    }

    /** The word lists take a moment to read, so they are read when the first order comes and not at start. */
    private static final class Kept {
        private static final Coach COACH = Coach.standard();
    }

    /** An order whose personal data stands elsewhere on the page. */
    public CoachView read(String text, CoachQuestion question, Light light) {
        return read(text, question, light, List.of());
    }

    CoachView read(String text, CoachQuestion question, Light light, List<Finding> findings) {
        if (text.isBlank() || text.length() > LONGEST) {
            return CoachView.unread(text.isBlank() ? State.EMPTY : State.TOO_LONG);
        }
        CoachReading reading = reading(text, question);
        return CoachViews.of(text, question, reading, stopped(light, reading), findings);
    }

    /**
     * The sentence that the coach offers for a criterion.
     *
     * @param criterion its name as a form sends it
     * @return none where it offers none for this order
     */
    public Optional<String> sentence(String text, CoachQuestion question, @Nullable String criterion) {
        return advice(reading(text, question), criterion)
                .flatMap(Advice::sentenceKey)
                .map(texts::of);
    }

    /** The order with the sentence for a criterion in it, or as it is where none is offered. */
    String inserted(String text, CoachQuestion question, @Nullable String criterion) {
        CoachReading reading = reading(text, question);
        return advice(reading, criterion)
                .flatMap(advice -> advice.sentenceKey()
                        .map(key -> InsertionPlace.insert(
                                text, InsertionPlace.of(text, reading, advice.criterion()), texts.of(key))))
                .orElse(text);
    }

    /** What the coach reads in a finished order whose author has said nothing about it. */
    CoachReading reading(String text) {
        return reading(text, CoachQuestion.none());
    }

    private static CoachReading reading(String text, CoachQuestion question) {
        return Kept.COACH.read(text, question.chosen()).without(question.silenced());
    }

    private static Optional<Advice> advice(CoachReading reading, @Nullable String criterion) {
        return reading.advice().stream()
                .filter(advice -> advice.criterion().name().equals(criterion))
                .findFirst();
    }

    private Light stopped(Light light, CoachReading reading) {
        boolean delegated =
                reading.delegation().isPresent() && !reading.silenced().contains(Criterion.V7);
        return delegated ? light.stoppedBy(new Light.Reason(PEOPLE, places.of(PEOPLE_DECIDE))) : light;
    }
}
