package de.leitplanke.platform.text;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A text of the shipped content: Markdown below a few lines of front matter.
 *
 * @param title heading of the page
 * @param roles for texts by role: code of the role to the heading of its part; else empty
 * @param body the Markdown
 */
public record TextFile(String title, Map<String, String> roles, String body) {

    private static final Logger LOG = LoggerFactory.getLogger(TextFile.class);

    /** The text, or none if the file is broken; then it is named in the log with line and reason. */
    public static Optional<TextFile> readOrName(ContentFile file) {
        try {
            return Optional.of(read(file));
        } catch (BrokenContent broken) {
            LOG.error("Ein mitgelieferter Text wird nicht gezeigt: {}", broken.getMessage());
            return Optional.empty();
        }
    }

    public static TextFile read(ContentFile file) {
        FrontMatter parts = FrontMatter.of(file);
        Front front = parts.head(Front.class);
        return new TextFile(front.title(), front.roles() == null ? Map.of() : front.roles(), parts.body());
    }

    /** The Markdown below the second-level heading with this text, up to the next one; empty if there is none. */
    public String part(String heading) {
        Matcher part = Pattern.compile(
                        "^## " + Pattern.quote(heading) + "\\R(.*?)(?=^## |\\z)", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(body);
        return part.find() ? part.group(1).strip() : "";
    }

    record Front(String title, @Nullable Map<String, String> roles) {}
}
