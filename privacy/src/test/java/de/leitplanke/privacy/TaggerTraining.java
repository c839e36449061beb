package de.leitplanke.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Makes the tagger's weights, or judges them by cross-validation. No test: it reads a corpus that is not part of the
 * project, see docs/adr/0023-names-in-prose.md.
 *
 * <p>{@code TaggerTraining train CORPUS.jsonl WEIGHTS} writes the weights and prints hashes. {@code TaggerTraining
 * validate CORPUS.jsonl FINDINGS.jsonl} writes, for each line of the corpus, what a detector finds that was trained on
 * the other three quarters.
 */
final class TaggerTraining {

    private static final long SEED = 17;
    private static final int PASSES = 6;
    private static final int FOLDS = 4;

    private TaggerTraining() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path corpus = Path.of(arguments[1]);
        Path result = Path.of(arguments[2]);
        List<TaggedText> texts = TaggedText.readLines(corpus);
        if (arguments[0].equals("train")) {
            byte[] weights = train(texts);
            Files.write(result, weights);
            print("corpus", Files.readAllBytes(corpus));
            print("weights", weights);
        } else {
            validate(texts, result);
        }
    }

    /** The weights learned from these texts and from those in {@code training/}. */
    private static byte[] train(List<TaggedText> texts) {
        List<TagPerceptron.Lesson> lessons = new ArrayList<>();
        for (TaggedText text : texts) {
            add(text, lessons);
        }
        Letter.in("/training").forEach(letter -> add(TaggedText.of(letter), lessons));
        TagPerceptron perceptron = new TagPerceptron();
        Random random = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(perceptron::learn);
        }
        return perceptron.quantised();
    }

    private static void add(TaggedText text, List<TagPerceptron.Lesson> lessons) {
        TagPerceptron.Lesson lesson = TagPerceptron.Lesson.of(text);
        lessons.add(lesson);
        lessons.add(lesson.alone());
    }

    private static void validate(List<TaggedText> texts, Path result) throws IOException {
        JsonMapper json = new JsonMapper();
        List<String> lines = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int from = texts.size() * fold / FOLDS;
            int to = texts.size() * (fold + 1) / FOLDS;
            List<TaggedText> others = new ArrayList<>(texts.subList(0, from));
            others.addAll(texts.subList(to, texts.size()));
            Detector detector = Detector.with(new TagWeights(train(others)));
            for (TaggedText text : texts.subList(from, to)) {
                ArrayNode spans = json.createArrayNode();
                for (Finding finding : detector.detect(text.text())) {
                    spans.addObject()
                            .put("start", finding.start())
                            .put("end", finding.end())
                            .put("label", finding.label().name());
                }
                lines.add(json.writeValueAsString(
                        json.createObjectNode().put("id", text.id()).set("spans", spans)));
            }
        }
        Files.write(result, lines);
    }

    private static void print(String name, byte[] bytes) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        System.out.println(
                name + " " + bytes.length + " bytes, SHA-256 " + HexFormat.of().formatHex(hash));
    }
}
