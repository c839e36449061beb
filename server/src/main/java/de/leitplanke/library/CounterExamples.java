package de.leitplanke.library;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The shipped counter-examples; a broken file is named and left out. */
@Component
class CounterExamples {

    private static final Logger LOG = LoggerFactory.getLogger(CounterExamples.class);

    private final List<CounterExample> all;

    CounterExamples(Content content) {
        all = content.files("counter-examples/*.yaml").stream()
                .flatMap(CounterExamples::read)
                .toList();
    }

    List<CounterExample> all() {
        return all;
    }

    Optional<CounterExample> find(String id) {
        return all.stream().filter(example -> example.id().equals(id)).findFirst();
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
