package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.likeness.KnownQuestions;
import de.leitplanke.platform.start.Content.ContentFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Judges the helper by questions that it learns from: ten times, each time by a tenth that it was kept from. Questions
 * that were written one after the other stay together, since they are often alike.
 */
final class Crosswise {

    private static final int PARTS = 10;
    private static final int TOGETHER = 10;

    private final List<JsonNode> all = Musterberg.LEARNED.stream()
            .flatMap(file -> JudgedQuestions.learned(file).stream())
            .toList();
    private final List<Judged> judged =
            IntStream.range(0, PARTS).boxed().flatMap(this::judged).toList();

    /**
     * How a question was answered: at once, and in the end, when everything that the helper asks back was answered. Who
     * was asked the expected question on the way was answered rightly, whatever she replied.
     *
     * @param wronglyPermitted whether it permitted what is not permitted
     */
    record Judged(
            String id,
            boolean right,
            boolean wronglyPermitted,
            boolean rightInTheEnd,
            boolean wronglyPermittedInTheEnd) {

        static Judged of(JsonNode question, Orientation helper) {
            Understood understood = helper.understand(question.get("question").asString());
            List<Answer> answers = new Replies(question).dialogue(understood, helper);
            boolean everRight = answers.stream().anyMatch(answer -> JudgedQuestions.isRight(question, answer));
            return new Judged(
                    question.get("id").asString(),
                    JudgedQuestions.isRight(question, answers.getFirst()),
                    JudgedQuestions.isWronglyPermitted(question, answers.getFirst()),
                    everRight,
                    !everRight && JudgedQuestions.isWronglyPermitted(question, answers.getLast()));
        }
    }

    List<Judged> of(String file) {
        return judged.stream()
                .filter(question -> question.id().startsWith(file))
                .toList();
    }

    private Stream<Judged> judged(int part) {
        List<JsonNode> kept = new ArrayList<>();
        List<JsonNode> learned = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            (number / TOGETHER % PARTS == part ? kept : learned).add(all.get(number));
        }
        Orientation helper = Musterberg.with(known(learned));
        return kept.stream().map(question -> Judged.of(question, helper));
    }

    private static KnownQuestions known(List<JsonNode> questions) {
        String text = YAMLMapper.builder().build().writeValueAsString(questions);
        return KnownQuestions.read(List.of(new ContentFile("part.yaml", text)), Orientation::words);
    }
}
