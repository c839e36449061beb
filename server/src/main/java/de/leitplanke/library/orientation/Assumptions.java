package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.likeness.Likeness;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a task could be if it is like known ones: the same with nothing left open, and the same in other fields of use.
 */
final class Assumptions {

    /** Share of like questions that a field of use must have at least. */
    private static final double LIKELY = 0.12;

    private static final int MOST_FIELDS = 3;

    private static final Set<Aspect> MOVED = EnumSet.of(Aspect.FIELD, Aspect.PURPOSES, Aspect.AUDIENCE);

    private final Fields fields;
    private final WordBook book;

    Assumptions(Fields fields, WordBook book) {
        this.fields = fields;
        this.book = book;
    }

    /** The likeliest first. What was read of data, tool, form and grave purposes stays in all of them. */
    Stream<Understood> of(Understood understood, Likeness likeness) {
        Understood closed = closed(understood);
        return Stream.concat(Stream.of(closed), elsewhere(closed, likeness))
                .map(assumed -> withData(assumed, likeness));
    }

    /**
     * The same in the fields of use of like questions, with their data instead of those that the words seem to name.
     */
    Stream<Understood> anew(Understood understood, Likeness likeness) {
        Understood unread = closed(understood)
                .unsaid(EnumSet.of(Aspect.CLASSES))
                .with(Aspect.CLASSES, Set.of())
                .with(Aspect.PURPOSES, Set.of());
        return elsewhere(unread, likeness).map(assumed -> withData(assumed, likeness));
    }

    private Stream<Understood> elsewhere(Understood understood, Likeness likeness) {
        return likeness.fields(LIKELY).stream().limit(MOST_FIELDS).flatMap(key -> in(key, understood).stream());
    }

    private static Understood closed(Understood understood) {
        Set<String> open = new TreeSet<>(understood.codes(Aspect.OPEN));
        Aspect[] closed = Stream.of(Aspect.CLASSES, Aspect.PURPOSES, Aspect.AUDIENCE)
                .filter(aspect -> open.remove(aspect.name()))
                .toArray(Aspect[]::new);
        return assuming(understood.with(Aspect.OPEN, open), closed);
    }

    private Optional<Understood> in(String key, Understood understood) {
        Understood there = understood
                .unsaid(MOVED)
                .with(Aspect.FIELD, Set.of(key))
                .with(Aspect.AUDIENCE, Set.of())
                .with(Aspect.USE, Set.of(Understood.YES));
        return fields.of(there)
                .map(field -> there.with(Aspect.PURPOSES, purposes(field, understood.purposes())))
                .map(moved -> assuming(moved, Aspect.FIELD, Aspect.PURPOSES));
    }

    private static Set<String> purposes(FieldOfUse field, Set<Purpose> read) {
        Set<Purpose> all = EnumSet.noneOf(Purpose.class);
        all.addAll(read);
        all.addAll(field.purposes());
        return Fields.mattering(field, all).stream().map(Purpose::name).collect(Collectors.toSet());
    }

    /** Where no data were read: with those of the field of use, or of like questions where they differ in the field. */
    private Understood withData(Understood understood, Likeness likeness) {
        if (!understood.classes().isEmpty()) {
            return understood;
        }
        Collection<String> classes = understood
                .field()
                .flatMap(book::usual)
                .<Collection<String>>map(
                        usual -> usual.stream().map(DataClass::name).toList())
                .orElseGet(likeness::classes);
        return assuming(understood.with(Aspect.CLASSES, classes), Aspect.CLASSES);
    }

    private static Understood assuming(Understood understood, Aspect... aspects) {
        Set<String> all = new TreeSet<>(understood.codes(Aspect.ASSUMED));
        List<String> added = Arrays.stream(aspects).map(Aspect::name).toList();
        all.addAll(added);
        return understood.with(Aspect.ASSUMED, all);
    }
}
