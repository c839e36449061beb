package de.leitplanke.library;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.StartStep;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the shipped examples into the database; a broken file is named and the last good version stays. A file that is
 * there already is not read again.
 */
@Component
class ShippedExamples implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedExamples.class);

    private final Content content;
    private final Examples examples;

    ShippedExamples(Content content, Examples examples) {
        this.content = content;
        this.examples = examples;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    @Transactional
    public void run() {
        List<ContentFile> files = content.files("examples/*.prompt.md");
        Map<String, Integer> places = examples.placesByHash();
        for (int place = 0; place < files.size(); place++) {
            ContentFile file = files.get(place);
            String hash = hash(file.text());
            if (!Objects.equals(places.get(hash), place)) {
                take(file, place, hash);
            }
        }
    }

    private void take(ContentFile file, int place, String hash) {
        try {
            Example example = ExampleReader.read(file.name(), file.text());
            examples.store(example, place, file.text(), hash);
        } catch (BrokenContent broken) {
            LOG.warn(
                    "Ein Praxisbeispiel wurde nicht übernommen, die bisherige Fassung bleibt: {}", broken.getMessage());
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
