package de.leitplanke.library.handout;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The content files of the handouts, each read when somebody asks first. */
@Component
class HandoutFiles {

    private final Content content;
    private final Map<String, Object> read = new ConcurrentHashMap<>();

    HandoutFiles(Content content) {
        this.content = content;
    }

    FrameText frame() {
        return read("frame.yaml", FrameText.class);
    }

    PosterText poster() {
        return read("poster.yaml", PosterText.class);
    }

    CardsText cards() {
        return read("cards.yaml", CardsText.class);
    }

    /**
     * The content of a file.
     *
     * @throws BrokenContent each time, with file, line and reason, if it cannot be used
     */
    private <T> T read(String name, Class<T> type) {
        return type.cast(read.computeIfAbsent(name, _ -> {
            ContentFile file = content.file("orientation/" + name);
            return Yaml.read(file.name(), file.text(), type);
        }));
    }
}
