package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.Answer.Choice;
import de.leitplanke.library.orientation.Answer.Question;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Puts the question for one missing fact, with the replies that are possible. */
final class Questions {

    private final Fields fields;
    private final List<Tool> tools;

    Questions(Fields fields, List<Tool> tools) {
        this.fields = fields;
        this.tools = tools;
    }

    /** The question; for fields, tools, classes and the like with every reply that can be understood again. */
    Question about(Aspect aspect, Understood understood) {
        return new Question(understood, aspect, choices(aspect, understood));
    }

    private List<Choice> choices(Aspect aspect, Understood understood) {
        return switch (aspect) {
            case PURPOSES ->
                fields.purposes().stream()
                        .map(value -> new Choice(value.name(), value.german(), understood.withPurposes(Set.of(value))))
                        .toList();
            case CLASSES ->
                Arrays.stream(DataClass.values())
                        .map(value -> new Choice(value.name(), value.german(), understood.withClasses(Set.of(value))))
                        .toList();
            case AUDIENCE ->
                Arrays.stream(Audience.values())
                        .map(value -> new Choice(value.name(), value.german(), understood.withAudience(value)))
                        .toList();
            case FORM ->
                Arrays.stream(Form.values())
                        .map(value -> new Choice(value.name(), value.german(), understood.withForm(value)))
                        .toList();
            case TOOL -> tools(understood);
            default -> fields(understood);
        };
    }

    private List<Choice> tools(Understood understood) {
        Set<String> named = understood.codes(Aspect.TOOL);
        Predicate<Tool> meant = tool -> named.isEmpty() || named.contains(tool.key());
        return tools.stream()
                .filter(meant)
                .map(tool -> new Choice(tool.key(), tool.name(), understood.withTool(Optional.of(tool.key()))))
                .toList();
    }

    private List<Choice> fields(Understood understood) {
        List<Choice> choices = new ArrayList<>();
        for (FieldOfUse field : fields.serving(understood.purposes(), understood.audience())) {
            choices.add(new Choice(field.key(), field.name(), understood.withField(field.key())));
        }
        choices.add(new Choice(Understood.NO_FIELD, "", understood.withField(Understood.NO_FIELD)));
        return choices;
    }
}
