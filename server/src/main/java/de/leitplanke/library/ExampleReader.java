package de.leitplanke.library;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.text.FrontMatter;

/** Reads an example from its file: a head in YAML between two lines of dashes, then the template. */
final class ExampleReader {

    private ExampleReader() {}

    /**
     * Reads one file.
     *
     * @throws BrokenContent with file, line and German reason if it cannot be used
     */
    static Example read(String file, String source) {
        FrontMatter parts = FrontMatter.of(new ContentFile(file, source));
        ExampleHead head = parts.head(ExampleHead.class);
        return head.example(PromptTemplate.read(file, parts.bodyLine(), parts.body(), head.variables()));
    }
}
