package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.likeness.Ending;
import de.leitplanke.library.orientation.likeness.KnownQuestions;
import de.leitplanke.library.orientation.likeness.Likeness;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a text with known questions where its words alone would lead to a question back. Supplies what is missing if
 * the questions that are most like it agree and the rules then come to the same answer; takes a permission back if they
 * speak against it.
 */
final class SecondReading {

    /** Share of the known questions that must have ended with a permission. */
    private static final double PERMIT = Double.parseDouble(System.getProperty("permit", "0.5"));

    /** The same where the words do not even tell that it is a task for AI. */
    private static final double PERMIT_UNKNOWN = Double.parseDouble(System.getProperty("unk", "0.65"));

    private static final double STRICT = Double.parseDouble(System.getProperty("strict", "0.45"));

    /** With a lesser share a permission by the words alone becomes a question. */
    private static final double DOUBT = Double.parseDouble(System.getProperty("doubt", "0.25"));

    private static final double FIELD = 0.12;
    private static final int FIELDS = 3;

    private static final Set<Aspect> SUPPLIED =
            EnumSet.of(Aspect.CLASSES, Aspect.PURPOSES, Aspect.AUDIENCE, Aspect.FIELD);

    private final KnownQuestions known;
    private final Fields fields;
    private final WordBook book;
    private final Function<Understood, Answer> rules;

    SecondReading(KnownQuestions known, Fields fields, WordBook book, Function<Understood, Answer> rules) {
        this.known = known;
        this.fields = fields;
        this.book = book;
        this.rules = rules;
    }

    /** What both readings understand together. */
    Understood of(FirstReading first) {
        Understood understood = first.understood();
        return switch (rules.apply(understood)) {
            case Answer.Question question
            when first.guessing() && SUPPLIED.contains(question.aspect()) ->
                supplied(first, PERMIT).orElse(understood);
            case Answer.Unknown _ when first.guessing() -> supplied(first, PERMIT_UNKNOWN).orElse(understood);
            case Answer.Verdict verdict when verdict.permits() && doubts(first) ->
                understood.with(Aspect.OPEN, with(understood.codes(Aspect.OPEN), Aspect.CLASSES));
            default -> understood;
        };
    }

    private boolean doubts(FirstReading first) {
        return known.to(first.words()).share(Ending.ALLOWED) < DOUBT;
    }

    private Optional<Understood> supplied(FirstReading first, double permit) {
        Likeness likeness = known.to(first.words());
        if (likeness.share(Ending.ALLOWED) >= permit) {
            return first.unread().stream().allMatch(known::know) ? leadingTo(Ending.ALLOWED, first, likeness) : Optional.empty();
        }
        return Stream.of(Ending.FORBIDDEN, Ending.APPROVAL_NEEDED)
                .filter(ending -> likeness.share(ending) >= STRICT)
                .flatMap(ending -> leadingTo(ending, first, likeness).stream())
                .findFirst();
    }

    private Optional<Understood> leadingTo(Ending ending, FirstReading first, Likeness likeness) {
        return readings(first.understood(), likeness)
                .filter(reading -> rules.apply(reading) instanceof Answer.Verdict verdict && ends(verdict, ending))
                .findFirst();
    }

    private static boolean ends(Answer.Verdict verdict, Ending ending) {
        return ending == Ending.ALLOWED
                ? verdict.permits()
                : verdict.outcome().name().equals(ending.name());
    }

    /** First what was read with nothing but its gaps closed, then the same in other fields of use. */
    private Stream<Understood> readings(Understood understood, Likeness likeness) {
        Understood closed = closed(understood);
        return Stream.concat(
                Stream.of(closed),
                likeness.fields(FIELD).stream().limit(FIELDS).flatMap(key -> in(key, closed).stream()));
    }

    private Understood closed(Understood understood) {
        Set<String> open = new TreeSet<>(understood.codes(Aspect.OPEN));
        List<Aspect> closed = SUPPLIED.stream().filter(aspect -> open.remove(aspect.name())).toList();
        Understood result = usual(understood.with(Aspect.OPEN, open));
        return assumed(result, closed);
    }

    private Optional<Understood> in(String key, Understood closed) {
        Understood there = closed.with(Aspect.FIELD, Set.of(key)).with(Aspect.USE, Set.of(Understood.YES));
        return fields.of(there).map(field -> assumed(usual(there.with(Aspect.PURPOSES, purposes(field, there))
                .with(Aspect.AUDIENCE, Set.of())), List.of(Aspect.FIELD, Aspect.PURPOSES)));
    }

    private static Set<String> purposes(FieldOfUse field, Understood understood) {
        Set<Purpose> all = EnumSet.noneOf(Purpose.class);
        all.addAll(understood.purposes());
        all.addAll(field.purposes());
        return Fields.mattering(field, all).stream().map(Purpose::name).collect(Collectors.toSet());
    }

    private Understood usual(Understood understood) {
        return understood.classes().isEmpty()
                ? understood.field().flatMap(book::usual)
                        .map(classes -> assumed(understood.with(Aspect.CLASSES, classes.stream().map(DataClass::name).toList()), List.of(Aspect.CLASSES)))
                        .orElse(understood)
                : understood;
    }

    private static Understood assumed(Understood understood, List<Aspect> aspects) {
        Set<String> all = new TreeSet<>(understood.codes(Aspect.ASSUMED));
        aspects.forEach(aspect -> all.add(aspect.name()));
        return understood.with(Aspect.ASSUMED, all);
    }

    private static List<String> with(Set<String> codes, Aspect aspect) {
        List<String> all = new ArrayList<>(codes);
        all.add(aspect.name());
        return all;
    }
}
