package de.leitplanke.library.guide;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The shipped guide, read when somebody opens it first; a broken file is named and left out. */
@Component
class Guide {

    private static final Logger LOG = LoggerFactory.getLogger(Guide.class);

    private final Content content;
    private @Nullable List<Chapter> chapters;
    private @Nullable List<Mistake> mistakes;

    Guide(Content content) {
        this.content = content;
    }

    synchronized List<Chapter> chapters() {
        if (chapters == null) {
            chapters = read("guide/*.md", file -> Stream.of(Chapter.read(file)));
        }
        return chapters;
    }

    synchronized List<Mistake> mistakes() {
        if (mistakes == null) {
            mistakes = read("guide/*.yaml", file -> Stream.of(Yaml.read(file.name(), file.text(), Mistake[].class)));
        }
        return mistakes;
    }

    Optional<Chapter> chapter(String id) {
        return chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    /** The chapter that comes so many places later, or earlier if negative; none beyond the ends. */
    Optional<Chapter> from(Chapter chapter, int places) {
        int place = chapters().indexOf(chapter) + places;
        return place < 0 || place >= chapters().size()
                ? Optional.empty()
                : Optional.of(chapters().get(place));
    }

    List<Mistake> mistakesOf(Chapter chapter) {
        return mistakes().stream()
                .filter(mistake -> mistake.chapter().equals(chapter.id()))
                .toList();
    }

    private <T> List<T> read(String files, Function<ContentFile, Stream<T>> reader) {
        return content.files(files).stream()
                .flatMap(file -> readOrName(file, reader))
                .toList();
    }

    private static <T> Stream<T> readOrName(ContentFile file, Function<ContentFile, Stream<T>> reader) {
        try {
            return reader.apply(file);
        } catch (BrokenContent broken) {
            LOG.warn("Ein Teil des Leitfadens ist nicht lesbar und wird ausgelassen: {}", broken.getMessage());
            return Stream.empty();
        }
    }
}
