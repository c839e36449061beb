package de.leitplanke.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text whose words are tagged by hand, for training.
 *
 * @param id of the line or letter
 * @param text as given
 * @param spans what is marked in it
 */
record TaggedText(String id, String text, List<Span> spans) {

    private static final int IGNORED = -1;
    private static final String TOWN = "Musterberg";

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param start offset in the given text
     * @param tag number of the tag, or {@link #IGNORED}
     */
    record Span(int start, int end, int tag) {}

    /** The lines {@code {"id","text","spans":[{"start","end","label"}]}} of a file. */
    static List<TaggedText> readLines(Path file) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = JSON.readTree(line);
            List<Span> spans = new ArrayList<>();
            for (JsonNode span : json.get("spans")) {
                int tag = tagOf(span.get("label").asString());
                spans.add(new Span(span.get("start").asInt(), span.get("end").asInt(), tag));
            }
            texts.add(new TaggedText(json.get("id").asString(), json.get("text").asString(), spans));
        }
        return texts;
    }

    private static int tagOf(String label) {
        return switch (label) {
            case "IGNORE" -> IGNORED;
            case "MISC" -> Tag.OTHER.index();
            case "PERSON", "LOCATION", "ORG" -> Tag.valueOf(label).index();
            default -> Tag.OUTSIDE.index();
        };
    }

    /** A marked letter; the town of the letters is neither marked nor to be learned as no place. */
    static TaggedText of(Letter letter) {
        List<Span> spans = new ArrayList<>();
        int town = letter.text().indexOf(TOWN);
        while (town >= 0) {
            spans.add(new Span(town, town + TOWN.length(), IGNORED));
            town = letter.text().indexOf(TOWN, town + 1);
        }
        for (Finding finding : letter.findings()) {
            spans.add(new Span(
                    finding.start(), finding.end(), tagOf(finding.label().name())));
        }
        return new TaggedText(letter.id(), letter.text(), spans);
    }

    /** The tag of each word. */
    int[] tags(PreparedText prepared, Words words) {
        int[] tags = new int[words.count()];
        for (Span span : spans) {
            for (int i = 0; i < words.count(); i++) {
                int start = prepared.originOf(words.start(i));
                if (start >= span.start() && start < span.end()) {
                    tags[i] = span.tag();
                }
            }
        }
        return tags;
    }
}
