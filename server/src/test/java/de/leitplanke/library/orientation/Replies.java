package de.leitplanke.library.orientation;

import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Answers the helper's questions as somebody does who knows what the careful reader has read. */
final class Replies {

    private final JsonNode read;

    Replies(JsonNode question) {
        this.read = question.path("understood");
    }

    /** What the helper says one after the other; its own question last if the reader does not know the reply either. */
    List<Answer> dialogue(Understood understood, Orientation helper) {
        List<Answer> answers = new ArrayList<>(List.of(helper.answer(understood)));
        while (answers.size() <= Orientation.MOST_QUESTIONS && answers.getLast() instanceof Answer.Question question) {
            Optional<Understood> replied = replied(question);
            if (replied.isEmpty()) {
                return answers;
            }
            answers.add(helper.answer(replied.get()));
        }
        return answers;
    }

    /** Who names no tool takes any that is released, and who says nothing of names uses placeholders. */
    private Optional<Understood> replied(Answer.Question question) {
        Understood understood = question.understood();
        return switch (question.aspect()) {
            case FIELD -> told("field", key -> understood.withField(key.equals("NONE") ? Understood.NO_FIELD : key));
            case CLASSES ->
                told(
                        "dataClasses",
                        codes -> understood.withClasses(
                                words(codes).map(DataClass::valueOf).collect(Collectors.toSet())));
            case PURPOSES ->
                told(
                        "purposes",
                        codes -> understood.withPurposes(
                                words(codes).map(Purpose::valueOf).collect(Collectors.toSet())));
            case AUDIENCE -> told("audience", code -> understood.withAudience(Audience.valueOf(code)));
            case LEVEL -> told("automationLevel", code -> understood.withLevel(AutomationLevel.valueOf(code)));
            case TOOL -> Optional.of(understood.withTool(told("tool", Function.identity())));
            case FORM ->
                Optional.of(understood.withForm(told("form", Form::valueOf).orElse(Form.MASKED)));
            default -> Optional.empty();
        };
    }

    private <T> Optional<T> told(String key, Function<String, T> meaning) {
        if (!read.has(key)) {
            return Optional.empty();
        }
        JsonNode node = read.get(key);
        String text = node.isArray()
                ? node.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))
                : node.asString();
        return Optional.of(text).filter(codes -> !codes.isEmpty()).map(meaning);
    }

    private static Stream<String> words(String codes) {
        return Arrays.stream(codes.split(" ", -1));
    }
}
