package de.leitplanke.platform.start;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads shipped YAML into records, naming what does not fit with file, line and reason; and writes it. */
public final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
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

    private static final String PROBLEM = "problem: ";

    private Yaml() {}

    public static <T> T read(String file, String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BrokenContent(file, line, reason(String.valueOf(e.getOriginalMessage())));
        }
    }

    /** The record as YAML: components in their order, texts of several lines as blocks. */
    public static String write(Object content) {
        return MAPPER.writeValueAsString(content);
    }

    /** What a record says of itself is German already. */
    private static String reason(String message) {
        int own = message.indexOf(PROBLEM);
        return own < 0 ? "Der Aufbau der Datei passt nicht: " + message : message.substring(own + PROBLEM.length());
    }
}
