package de.leitplanke.library;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The shipped counter-examples, read when somebody asks first; a broken file is named and left out. */
@Component
public class CounterExamples {

    private static final Logger LOG = LoggerFactory.getLogger(CounterExamples.class);

    private final Content content;
    private @Nullable List<CounterExample> all;

    CounterExamples(Content content) {
        this.content = content;
    }

    synchronized List<CounterExample> all() {
        if (all == null) {
            all = content.files("counter-examples/*.yaml").stream()
                    .flatMap(CounterExamples::read)
                    .toList();
        }
        return all;
    }

    public Optional<CounterExample> find(String id) {
        return all().stream().filter(example -> example.id().equals(id)).findFirst();
    }

    private static Stream<CounterExample> read(ContentFile file) {
        try {
            return Stream.of(Yaml.read(file.name(), file.text(), CounterExample.class));
        } catch (BrokenContent broken) {
            LOG.warn("Ein Gegenbeispiel ist nicht lesbar und wird ausgelassen: {}", broken.getMessage());
            return Stream.empty();
        }
    }
}
