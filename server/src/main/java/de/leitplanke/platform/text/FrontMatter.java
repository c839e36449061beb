package de.leitplanke.platform.text;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shipped file in two parts: a head in YAML between two lines of dashes, and what stands below it.
 *
 * @param bodyLine number of the line in which the body begins, from 1
 */
public record FrontMatter(String file, String yaml, int bodyLine, String body) {

    private static final Pattern PARTS = Pattern.compile("\\A---\\n(.*?\\n)---\\n(.*)\\z", Pattern.DOTALL);

    private static final int LINES_OF_DASHES = 2;

    /**
     * Splits one file.
     *
     * @throws BrokenContent with file, line and German reason if it has no head
     */
    public static FrontMatter of(ContentFile file) {
        Matcher parts = PARTS.matcher(file.text().replace("\r\n", "\n"));
        if (!parts.matches()) {
            throw new BrokenContent(file.name(), 1, "Am Anfang fehlen Angaben zwischen zwei Zeilen mit „---“.");
        }
        int bodyLine =
                1 + LINES_OF_DASHES + Math.toIntExact(parts.group(1).lines().count());
        return new FrontMatter(file.name(), parts.group(1), bodyLine, parts.group(2));
    }

    /**
     * Reads the head.
     *
     * @throws BrokenContent with file, line and German reason if it cannot be used
     */
    public <T> T head(Class<T> type) {
        // The empty line stands for the dashes, so that lines are counted as in the file.
        return Yaml.read(file, "\n" + yaml, type);
    }
}
