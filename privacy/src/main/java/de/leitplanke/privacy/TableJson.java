package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The written form of a {@link PlaceholderTable}. */
final class TableJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private TableJson() {}

    private record Row(String value, Label label, Gender gender) {}

    static String write(PlaceholderTable table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (PlaceholderEntry entry : table.entries()) {
            rows.put(entry.placeholder().name(), new Row(entry.value(), entry.label(), entry.gender()));
        }
        return JSON.writeValueAsString(rows);
    }

    static PlaceholderTable read(String json) {
        List<PlaceholderEntry> entries = new ArrayList<>();
        rows(json)
                .forEach((name, row) -> entries.add(
                        new PlaceholderEntry(Placeholder.parse(name), row.label(), row.value(), row.gender())));
        return PlaceholderTable.of(entries);
    }

    /** The parser's message would quote the values, so it is not passed on. */
    private static Map<String, Row> rows(String json) {
        try {
            Map<String, Row> rows = JSON.readValue(json, new TypeReference<LinkedHashMap<String, Row>>() {});
            if (rows == null || rows.containsValue(null)) {
                throw new IllegalArgumentException("no table of placeholders");
            }
            return rows;
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("no table of placeholders");
        }
    }
}
