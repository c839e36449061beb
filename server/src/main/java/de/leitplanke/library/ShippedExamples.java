package de.leitplanke.library;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.StartStep;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the shipped examples into the database; a broken file is named and the last good version stays. A file that is
 * there already is not read again. What the town has released itself stays, and the file is offered beside it.
 */
@Component
class ShippedExamples implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedExamples.class);

    private final Content content;
    private final Examples examples;
    private final NewerShipped newer;

    ShippedExamples(Content content, Examples examples, NewerShipped newer) {
        this.content = content;
        this.examples = examples;
        this.newer = newer;
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
            String hash = ContentHash.of(file.text());
            if (!Objects.equals(places.get(hash), place)) {
                take(file, place, hash);
            }
        }
    }

    private void take(ContentFile file, int place, String hash) {
        try {
            Example example = ExampleReader.read(file.name(), file.text());
            if (!newer.offer(example.key(), place, file.text(), hash)) {
                examples.store(example, place, file.text(), hash);
            }
        } catch (BrokenContent broken) {
            LOG.warn(
                    "Ein Praxisbeispiel wurde nicht übernommen, die bisherige Fassung bleibt: {}", broken.getMessage());
        }
    }
}
