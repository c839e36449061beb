package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.Answer.Unknown;
import de.leitplanke.library.orientation.likeness.KnownQuestions;
import de.leitplanke.privacy.Detector;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers „Darf ich das?“ for a task in somebody's own words: understands it, asks for what is missing, and lets the
 * agreement decide. It never permits what it has not understood. Immutable; holds no text.
 */
public final class Orientation {

    /** After so many replies there is a verdict or an admission, but no further question. */
    public static final int MOST_QUESTIONS = 5;

    private final WordBook book;
    private final Detector detector;
    private final Fields fields;
    private final Judge judge;
    private final Verdicts verdicts;
    private final Questions questions;
    private final SecondReading second;

    /**
     * Everything it needs, as it stands on one day.
     *
     * @param agreement the version in force
     * @param tools all tools of the register, at least one
     * @param fieldsOfUse all fields of use of the register
     */
    public Orientation(
            AgreementVersion agreement,
            List<Tool> tools,
            List<FieldOfUse> fieldsOfUse,
            Language language,
            LocalDate day) {
        this.book = language.book();
        this.detector = language.detector();
        this.fields = new Fields(List.copyOf(fieldsOfUse), tools);
        this.judge = new Judge(agreement, List.copyOf(tools), day);
        this.verdicts = new Verdicts(agreement);
        this.questions = new Questions(fields, List.copyOf(tools));
        this.second = new SecondReading(language.known(), new Assumptions(fields, book), this::answer);
    }

    /** What reading a text takes: the words of the town hall, known questions and the detector of personal data. */
    public record Language(WordBook book, KnownQuestions known, Detector detector) {}

    /** The words of a text as known questions are compared by. */
    public static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::word).toList();
    }

    /** What the text says, with offsets of the words that say so. Takes time in proportion to the text. */
    public Understood understand(String text) {
        FirstReading first = Comprehension.of(text, book, detector);
        return second.of(first.with(settled(first.understood())));
    }

    /** Without the purposes that do not matter in the field of use. */
    private Understood settled(Understood understood) {
        return fields.of(understood)
                .map(field -> understood.with(
                        Aspect.PURPOSES,
                        Fields.mattering(field, understood.purposes()).stream()
                                .map(Purpose::name)
                                .toList()))
                .orElse(understood);
    }

    /** The answer to what was understood, corrected or read from an address. */
    public Answer answer(Understood understood) {
        Optional<Answer> wording = understood.topic().flatMap(topic -> verdicts.of(understood, topic));
        if (wording.isPresent()) {
            return wording.get();
        } else if (!understood.isAboutUse()) {
            return new Unknown(understood, "orientation.unknown.noUse");
        } else {
            return decide(understood);
        }
    }

    private Answer decide(Understood understood) {
        Optional<FieldOfUse> known = fields.of(understood);
        FieldOfUse field = known.orElse(fields.none());
        Understood complete = completed(understood, known);
        List<Ruling> rulings = judge.rulings(complete, field);
        if (rulings.getFirst().outcome() == Outcome.FORBIDDEN) {
            return Verdicts.of(understood, field, rulings);
        }
        Optional<Aspect> missing = missing(complete, known, rulings.getFirst().outcome());
        if (missing.isEmpty()) {
            return Verdicts.of(understood, field, rulings);
        } else if (understood.codes(Aspect.ANSWERED).size() >= MOST_QUESTIONS || understood.answered(missing.get())) {
            return new Unknown(understood, "orientation.unknown.tooOpen");
        } else {
            return questions.about(missing.get(), understood);
        }
    }

    private Optional<Aspect> missing(Understood understood, Optional<FieldOfUse> field, Outcome outcome) {
        boolean permitted = outcome == Outcome.ALLOWED || outcome == Outcome.ALLOWED_WITH_OBLIGATIONS;
        if (differs(understood, field.orElse(fields.none()), Aspect.TOOL)) {
            return Optional.of(Aspect.TOOL);
        } else if (understood.purposes().isEmpty() && field.isEmpty()) {
            return Optional.of(Aspect.PURPOSES);
        } else if (field.isEmpty()) {
            return Optional.of(audienceOrField(understood));
        } else if (differs(understood, field.get(), Aspect.FORM)) {
            return Optional.of(Aspect.FORM);
        } else if (permitted && understood.leavesOpen(Aspect.TOOL)) {
            return Optional.of(Aspect.TOOL);
        } else if (understood.purposes().isEmpty() || (permitted && understood.leavesOpen(Aspect.PURPOSES))) {
            return Optional.of(Aspect.PURPOSES);
        } else if (understood.classes().isEmpty() || (permitted && understood.leavesOpen(Aspect.CLASSES))) {
            return Optional.of(Aspect.CLASSES);
        } else if (permitted && understood.leavesOpen(Aspect.AUDIENCE)) {
            return Optional.of(Aspect.AUDIENCE);
        } else {
            return Optional.empty();
        }
    }

    private Aspect audienceOrField(Understood understood) {
        long audiences = fields.serving(understood.purposes(), Optional.empty()).stream()
                .map(FieldOfUse::audience)
                .distinct()
                .count();
        boolean asked = understood.audience().isPresent() || understood.answered(Aspect.AUDIENCE);
        return asked || audiences <= 1 ? Aspect.FIELD : Aspect.AUDIENCE;
    }

    /** Whether what can be meant leads to different answers. */
    private boolean differs(Understood understood, FieldOfUse field, Aspect aspect) {
        return understood.codes(aspect).stream()
                        .map(code -> judge.rulings(understood.with(aspect, Set.of(code)), field)
                                .getFirst()
                                .outcome())
                        .distinct()
                        .count()
                > 1;
    }

    /** With what the field of use ordinarily holds where nothing was said. */
    private Understood completed(Understood understood, Optional<FieldOfUse> field) {
        return field.filter(_ -> understood.classes().isEmpty())
                .flatMap(known -> book.usual(known.key()))
                .map(usual -> understood.with(
                        Aspect.CLASSES, usual.stream().map(DataClass::name).toList()))
                .orElse(understood);
    }
}
