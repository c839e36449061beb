package de.leitplanke.platform.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself, the same in every format.
 *
 * @param author the town; never a person
 * @param day the only date that the file may tell about the work on it; null if it tells none
 * @param own further keys that programs read, in their order
 */
public record FileFacts(
        String title, String author, @Nullable LocalDate day, Map<String, String> own) {

    public static final String LANGUAGE = "de-DE";

    /** Where the own keys stand in XMP (ISO 16684-1). */
    public static final String NAMESPACE = "urn:leitplanke:dokument:1";

    static final String PROGRAM = "Leitplanke";

    public FileFacts {
        title = XmlText.of(title);
        author = XmlText.of(author);
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    public String description() {
        return author + ": " + title;
    }
}
