package de.leitplanke.library;

import de.leitplanke.library.orientation.Answer;
import de.leitplanke.library.orientation.Aspect;
import de.leitplanke.library.orientation.Clue;
import de.leitplanke.library.orientation.Understood;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what the helper has understood into German, with the person's words beside it. */
@Component
class UnderstoodLines {

    private static final List<Aspect> SHOWN =
            List.of(Aspect.FIELD, Aspect.PURPOSES, Aspect.CLASSES, Aspect.AUDIENCE, Aspect.TOOL, Aspect.FORM);

    private final FieldsOfUse fields;
    private final Tools tools;

    UnderstoodLines(FieldsOfUse fields, Tools tools) {
        this.fields = fields;
        this.tools = tools;
    }

    /** The lines in the order of the page; {@code text} is empty where the answer was opened by its address. */
    List<UnderstoodLine> of(Understood understood, String text) {
        return SHOWN.stream()
                .map(aspect -> new UnderstoodLine(
                        aspect,
                        values(understood, aspect),
                        words(understood, aspect, text),
                        understood.assumes(aspect)))
                .filter(line -> !line.values().isEmpty())
                .toList();
    }

    /** The person's words for which something is asked; none with another answer or one opened by its address. */
    List<String> reasons(Answer answer, String text) {
        if (text.isEmpty() || !(answer instanceof Answer.Question question)) {
            return List.of();
        }
        return question.understood().clues().stream()
                .filter(clue -> clue.aspect() == Aspect.OPEN)
                .filter(clue -> clue.code().equals(question.aspect().name()))
                .map(clue -> text.substring(clue.start(), clue.end()))
                .distinct()
                .toList();
    }

    private List<String> values(Understood understood, Aspect aspect) {
        return understood.codes(aspect).stream()
                .flatMap(code -> german(aspect, code).stream())
                .toList();
    }

    private Optional<String> german(Aspect aspect, String code) {
        return switch (aspect) {
            case FIELD -> fields.byKey(code).map(FieldOfUse::name);
            case TOOL -> tools.byKey(code).map(Tool::name);
            case PURPOSES -> Optional.of(Purpose.valueOf(code).german());
            case CLASSES -> Optional.of(DataClass.valueOf(code).german() + " (" + code + ")");
            case AUDIENCE -> Optional.of(Audience.valueOf(code).german());
            case FORM -> Optional.of(Form.valueOf(code).german());
            default -> Optional.empty();
        };
    }

    private static List<String> words(Understood understood, Aspect aspect, String text) {
        Stream<Clue> clues = text.isEmpty() ? Stream.empty() : understood.clues().stream();
        return clues.filter(clue -> clue.aspect() == aspect)
                .map(clue -> text.substring(clue.start(), clue.end()))
                .distinct()
                .toList();
    }
}
