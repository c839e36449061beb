package de.leitplanke.library.guide;

import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The guide as it lies in the shipped content. */
final class ShippedGuide {

    static final Path CONTENT = Path.of("../content");

    private ShippedGuide() {}

    static List<Chapter> chapters() {
        try (Stream<Path> files = Files.list(CONTENT.resolve("guide"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .map(name -> Chapter.read(file(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Mistake> mistakes() {
        ContentFile file = file("errors.yaml");
        return List.of(Yaml.read(file.name(), file.text(), Mistake[].class));
    }

    static ContentFile file(String name) {
        try {
            return new ContentFile(
                    name, Files.readString(CONTENT.resolve("guide").resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
