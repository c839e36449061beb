package de.leitplanke.platform.start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads shipped YAML into records, naming what does not fit with file, line and reason; and writes it. */
public final class Yaml {

    /**
     * Characters that are read at a time; more than any file has. The reader fails where the two halves of a character
     * outside the basic plane, such as an emoji, fall on either side of the end of its buffer.
     */
    private static final int BUFFER = 1 << 17;

    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .loadSettings(LoadSettings.builder().setBufferSize(BUFFER).build())
                    // The default of a mapper, but not of a factory that is built.
                    .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                    .enable(
                            YAMLWriteFeature.MINIMIZE_QUOTES,
                            YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
                            YAMLWriteFeature.LITERAL_BLOCK_STYLE,
                            YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Yaml() {}

    public static <T> T read(String file, String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (UnrecognizedPropertyException e) {
            throw new BrokenContent(
                    file,
                    lineOf(e.getPropertyName(), text),
                    "Der Aufbau der Datei passt nicht: „" + e.getPropertyName() + "“ gibt es hier nicht.");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BrokenContent(file, line, YamlReason.of(e));
        }
    }

    /** The record as YAML: components in their order, texts of several lines as blocks. */
    public static String write(Object content) {
        return MAPPER.writeValueAsString(content);
    }

    /** Jackson notices an unknown key of a record only at the record's end. */
    private static int lineOf(String key, String text) {
        Matcher found = Pattern.compile("(?m)^[ -]*[\"']?" + Pattern.quote(key) + "[\"']?:")
                .matcher(text);
        return found.find()
                ? 1 + Math.toIntExact(text.substring(0, found.start()).lines().count())
                : 0;
    }
}
