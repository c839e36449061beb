package de.leitplanke.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The German content that is shipped with the server, as text files. */
@Component
public class Content {

    /** A shipped file; {@code name} is the file's own name without folder. */
    public record ContentFile(String name, String text) {}

    /** The files that match, by name, for example {@code register/*.yaml}. */
    public List<ContentFile> files(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:content/" + pattern);
            return Arrays.stream(found)
                    .map(Content::read)
                    .sorted(Comparator.comparing(ContentFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ContentFile file(String path) {
        return files(path).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("shipped content is missing: " + path));
    }

    private static ContentFile read(Resource resource) {
        try {
            return new ContentFile(
                    String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
