package de.leitplanke.platform.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of the interface by key, one file per module under {@code texts/}; a missing key is a defect. */
@Component
public class Texts {

    private final Map<String, String> texts;

    Texts() {
        this.texts = load();
    }

    public String of(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return values.length == 0 ? text : new MessageFormat(text, Locale.GERMANY).format(values);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    private static Map<String, String> load() {
        Map<String, String> all = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:texts/*.properties")) {
                Properties some = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    some.load(reader);
                }
                some.forEach((key, text) -> {
                    if (all.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("two texts for " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
