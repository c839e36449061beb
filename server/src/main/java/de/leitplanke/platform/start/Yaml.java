package de.leitplanke.platform.start;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads shipped YAML into records; what does not fit is named with file, line and reason. */
public final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
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

    /** What a record says of itself is German already. */
    private static String reason(String message) {
        int own = message.indexOf(PROBLEM);
        return own < 0 ? "Der Aufbau der Datei passt nicht: " + message : message.substring(own + PROBLEM.length());
    }
}
