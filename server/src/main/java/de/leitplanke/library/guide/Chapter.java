package de.leitplanke.library.guide;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.text.FrontMatter;
import de.leitplanke.platform.text.Markdown;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chapter of the guide.
 *
 * @param number its place in the guide, from 1
 * @param html what it says, ready for the page
 */
public record Chapter(int number, ChapterHead head, String html) {

    private static final Pattern NAME = Pattern.compile("(\\d\\d)-(.+)\\.md");

    /**
     * Reads one file. Its name gives number and id, so that the files lie in the order of the guide.
     *
     * @throws BrokenContent with file, line and German reason if it cannot be used
     */
    static Chapter read(ContentFile file) {
        FrontMatter parts = FrontMatter.of(file);
        ChapterHead head = parts.head(ChapterHead.class);
        Matcher name = NAME.matcher(file.name());
        if (!name.matches() || !name.group(2).equals(head.id())) {
            throw new BrokenContent(file.name(), 2, "Die Datei muss Nummer und Kennung des Kapitels im Namen tragen.");
        }
        if (parts.body().isBlank()) {
            throw new BrokenContent(file.name(), parts.bodyLine(), "Der Text des Kapitels fehlt.");
        }
        return new Chapter(Integer.parseInt(name.group(1)), head, Markdown.html(parts.body()));
    }

    public String id() {
        return head.id();
    }

    public String title() {
        return head.title();
    }

    public String path() {
        return "/leitfaden/" + id();
    }
}
