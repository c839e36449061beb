package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.likeness.Ending;
import de.leitplanke.library.orientation.likeness.KnownQuestions;
import de.leitplanke.library.orientation.likeness.Likeness;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Outcome;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Compares a text with known questions. Where the words alone would lead to a question back, it supplies what is
 * missing if the questions most like it agree on how that ends and the rules then say so, too. Where the words alone
 * would lead to a permission, it asks after all if too few of those questions were permitted. Where they would need an
 * approval although most of those were permitted, it takes the grave word for a mere topic where nobody occurs. What
 * the words forbid it never permits.
 */
final class SecondReading {

    /** Share of like questions that must have been permitted where something is open. */
    private static final double PERMITTED = 0.5;

    /** The same where the words do not even tell that it is a task for AI. */
    private static final double PERMITTED_UNTOLD = 0.65;

    /** Share of like questions that must have ended more strictly; being too strict does less harm. */
    private static final double STRICTER = 0.45;

    /**
     * With a lesser share of permitted ones a permission by the words alone is doubted, if most of the others ended
     * alike or belong to other fields of use.
     */
    private static final double DOUBTED = 0.35;

    private static final double MOST = 0.5;
    private static final double SAME_FIELD = 0.4;

    /** Share of like questions that outweighs what single words seem to say. */
    private static final double AGREED = 0.6;

    private static final Map<Ending, Outcome> STRICT =
            Map.of(Ending.FORBIDDEN, Outcome.FORBIDDEN, Ending.APPROVAL_NEEDED, Outcome.APPROVAL_NEEDED);

    private static final Set<Ending> OTHERS = EnumSet.complementOf(EnumSet.of(Ending.ALLOWED));

    /** About people, these are never taken for a mere topic. */
    private static final Set<DataClass> GRAVE =
            EnumSet.of(DataClass.D3, DataClass.D4, DataClass.D5, DataClass.D6, DataClass.D8);

    /** Which tool and which form are meant only the person knows. */
    private static final Set<Aspect> SUPPLIED =
            EnumSet.of(Aspect.CLASSES, Aspect.PURPOSES, Aspect.AUDIENCE, Aspect.FIELD);

    private final KnownQuestions known;
    private final Assumptions assumptions;
    private final Function<Understood, Answer> rules;

    SecondReading(KnownQuestions known, Assumptions assumptions, Function<Understood, Answer> rules) {
        this.known = known;
        this.assumptions = assumptions;
        this.rules = rules;
    }

    /** What both readings understand together. */
    Understood of(FirstReading first) {
        Understood understood = first.understood();
        return switch (rules.apply(understood)) {
            case Answer.Question question
            when SUPPLIED.contains(question.aspect()) ->
                supplied(first, PERMITTED).orElse(understood);
            case Answer.Unknown _ -> supplied(first, PERMITTED_UNTOLD).orElse(understood);
            case Answer.Verdict verdict when verdict.permits() -> doubted(first);
            case Answer.Verdict verdict
            when verdict.outcome() == Outcome.APPROVAL_NEEDED ->
                relieved(first, known.to(first.words())).orElse(understood);
            default -> understood;
        };
    }

    private Understood doubted(FirstReading first) {
        Likeness likeness = known.to(first.words());
        if (!speaksAgainst(likeness, first.understood())) {
            return first.understood();
        }
        double strict = likeness.share(Ending.FORBIDDEN) + likeness.share(Ending.APPROVAL_NEEDED);
        return first.understood().opened(strict > likeness.share(Ending.ASK) ? Aspect.PURPOSES : Aspect.CLASSES);
    }

    private static boolean speaksAgainst(Likeness likeness, Understood understood) {
        boolean agreed = OTHERS.stream().anyMatch(ending -> likeness.share(ending) > MOST);
        boolean elsewhere = understood
                .field()
                .filter(field -> likeness.fields(SAME_FIELD).contains(field))
                .isEmpty();
        return likeness.share(Ending.ALLOWED) < DOUBTED && (agreed || elsewhere);
    }

    /**
     * What the words hold for grave is taken for a mere topic where most like questions were permitted and nobody
     * occurs.
     */
    private Optional<Understood> relieved(FirstReading first, Likeness likeness) {
        boolean grave = !Collections.disjoint(first.understood().classes(), GRAVE);
        boolean elsewhere =
                first.understood().field().filter(Understood.NO_FIELD::equals).isPresent();
        return likeness.share(Ending.ALLOWED) >= AGREED && first.guessing() && !elsewhere && grave && !first.people()
                ? assumptions
                        .anew(first.understood(), likeness)
                        .filter(assumed -> rules.apply(assumed).permits())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Understood> supplied(FirstReading first, double permitted) {
        if (!first.guessing()) {
            return Optional.empty();
        }
        Likeness likeness = known.to(first.words());
        if (likeness.share(Ending.ALLOWED) >= permitted) {
            return tells(first)
                    ? assumed(first.understood(), likeness, Answer::permits).or(() -> relieved(first, likeness))
                    : Optional.empty();
        }
        return List.of(Ending.FORBIDDEN, Ending.APPROVAL_NEEDED).stream()
                .filter(ending -> likeness.share(ending) >= STRICTER)
                .flatMap(ending -> assumed(first.understood(), likeness, answer -> ends(answer, ending)).stream())
                .findFirst();
    }

    /**
     * Whether the words name what is to be done or where, and none of them is strange to dictionary and known
     * questions.
     */
    private boolean tells(FirstReading first) {
        Understood understood = first.understood();
        return !(understood.purposes().isEmpty() && understood.field().isEmpty())
                && first.unread().stream().allMatch(known::know);
    }

    private Optional<Understood> assumed(Understood understood, Likeness likeness, Predicate<Answer> agrees) {
        return assumptions
                .of(understood, likeness)
                .filter(assumed -> agrees.test(rules.apply(assumed)))
                .findFirst();
    }

    private static boolean ends(Answer answer, Ending ending) {
        return answer instanceof Answer.Verdict verdict && verdict.outcome() == STRICT.get(ending);
    }
}
