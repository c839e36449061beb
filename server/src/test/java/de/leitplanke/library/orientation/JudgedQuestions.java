package de.leitplanke.library.orientation;

import de.leitplanke.library.GoldFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What the helper makes of questions whose answer a careful reader has given before. */
final class JudgedQuestions {

    private JudgedQuestions() {}

    /** Those that the helper learns from. */
    static List<JsonNode> learned(String file) {
        return GoldFile.cases("/content/orientation/questions/" + file + ".yaml");
    }

    /** Those that it is kept from. */
    static List<JsonNode> kept() {
        return GoldFile.cases("/questions/kept.yaml");
    }

    /** Whether the helper permits what the reader does not; the worst that it can do. */
    static boolean isWronglyPermitted(JsonNode question) {
        return isWronglyPermitted(question, answer(question));
    }

    static boolean isWronglyPermitted(JsonNode question, Answer answer) {
        return !question.get("expect").asString().startsWith("ALLOWED") && answer.permits();
    }

    /** Whether the helper gives the expected outcome with the expected place, or another that is as good. */
    static boolean isRight(JsonNode question) {
        return isRight(question, answer(question));
    }

    static boolean isRight(JsonNode question, Answer answer) {
        String expected = question.get("expect").asString();
        if (texts(question, "accept").contains(outcome(answer))
                && !outcome(answer).equals(expected)) {
            return true;
        }
        Set<String> first = texts(question, "also");
        first.addAll(texts(question, "clause"));
        first.addAll(texts(question, "asks"));
        return outcome(answer).equals(expected) && (first.isEmpty() || first.contains(first(answer)));
    }

    private static Answer answer(JsonNode question) {
        return Musterberg.ask(question.get("question").asString());
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Verdict verdict -> verdict.outcome().name();
            case Answer.Question _ -> "ASK";
            case Answer.Unknown _ -> "UNKNOWN";
        };
    }

    private static String first(Answer answer) {
        return switch (answer) {
            case Answer.Verdict verdict -> verdict.clauses().getFirst();
            case Answer.Question question -> asked(question.aspect());
            case Answer.Unknown _ -> "";
        };
    }

    private static String asked(Aspect aspect) {
        return switch (aspect) {
            case PURPOSES -> "purpose";
            case CLASSES -> "dataClasses";
            default -> aspect.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Set<String> texts(JsonNode question, String key) {
        Set<String> texts = new TreeSet<>();
        if (question.has(key)) {
            JsonNode node = question.get(key);
            (node.isArray() ? node.valueStream().toList() : List.of(node)).forEach(text -> texts.add(text.asString()));
        }
        return texts;
    }
}
