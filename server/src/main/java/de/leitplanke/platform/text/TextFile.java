package de.leitplanke.platform.text;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of the shipped content: Markdown below a few lines of front matter.
 *
 * @param title heading of the page
 * @param roles for texts by role: code of the role to the heading of its part; else empty
 * @param body the Markdown
 */
public record TextFile(String title, Map<String, String> roles, String body) {

    private static final Pattern FRONT = Pattern.compile("\\A---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);

    public static TextFile read(ContentFile file) {
        Matcher parts = FRONT.matcher(file.text());
        if (!parts.matches()) {
            throw new BrokenContent(file.name(), 1, "Am Anfang fehlen Angaben zwischen zwei Zeilen mit „---“.");
        }
        Front front = Yaml.read(file.name(), parts.group(1), Front.class);
        return new TextFile(front.title(), front.roles() == null ? Map.of() : front.roles(), parts.group(2));
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
