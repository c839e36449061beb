package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Act;
import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.Commitment;
import de.leitplanke.ledger.Hash;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.Salt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of the file of acts: a leaf with its number, as canonical JSON (RFC 8785). */
record LeafLine(long index, ExportLeaf leaf) {

    /** No line is longer, in bytes. */
    static final int LONGEST = 64 * 1024;

    private static final Set<String> OPEN = Set.of("act", "index", "salt");
    private static final Set<String> CLOSED = Set.of("commitment", "index");
    private static final Set<String> ACT = Set.of("day", "details", "kind", "subject");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static LeafLine parse(String line) throws MalformedException {
        JsonNode json = json(line);
        LeafLine leaf = new LeafLine(index(json), leaf(json));
        if (!leaf.canonical().equals(line)) {
            throw new MalformedException("Die Zeile ist nicht in der festgelegten Schreibweise.");
        }
        return leaf;
    }

    private String canonical() {
        try {
            return toString();
        } catch (IllegalArgumentException halfACharacter) {
            return "";
        }
    }

    private static JsonNode json(String line) throws MalformedException {
        try {
            JsonNode json = JSON.readTree(line);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JacksonException broken) {
            throw new MalformedException("Die Zeile ist kein lesbares JSON.");
        }
        throw new MalformedException("Die Zeile ist kein JSON-Objekt.");
    }

    private static long index(JsonNode json) throws MalformedException {
        JsonNode index = json.get("index");
        if (index == null || !index.isIntegralNumber() || !index.canConvertToLong()) {
            throw new MalformedException("Die Zeile hat keine Nummer.");
        }
        return index.longValue();
    }

    private static ExportLeaf leaf(JsonNode json) throws MalformedException {
        Set<String> names = Set.copyOf(json.propertyNames());
        if (names.equals(CLOSED)) {
            return new ExportLeaf.Closed(new Commitment(Hash.fromBase64(text(json, "commitment"))));
        }
        if (!names.equals(OPEN)) {
            throw new MalformedException("Die Zeile hat nicht die festgelegten Felder.");
        }
        byte[] salt = Bytes.fromBase64(text(json, "salt"));
        if (salt.length != Salt.LENGTH) {
            throw new MalformedException("Das Salz hat eine falsche Länge.");
        }
        return new ExportLeaf.Open(act(json.get("act")), Salt.of(salt));
    }

    private static Act act(JsonNode json) throws MalformedException {
        JsonNode details = json.get("details");
        if (!json.isObject()
                || !Set.copyOf(json.propertyNames()).equals(ACT)
                || details == null
                || !details.isObject()) {
            throw new MalformedException("Der Vorgang hat nicht die festgelegten Felder.");
        }
        Map<String, String> values = new TreeMap<>();
        for (String name : details.propertyNames()) {
            values.put(name, text(details, name));
        }
        try {
            return new Act(text(json, "kind"), LocalDate.parse(text(json, "day")), text(json, "subject"), values);
        } catch (DateTimeException notADay) {
            throw new MalformedException("Der Tag des Vorgangs ist kein Datum.");
        }
    }

    private static String text(JsonNode json, String name) throws MalformedException {
        JsonNode value = json.get(name);
        if (value == null || !value.isString()) {
            throw new MalformedException("Ein Feld der Zeile ist kein Text.");
        }
        return value.stringValue();
    }

    @Override
    public String toString() {
        return switch (leaf) {
            case ExportLeaf.Open open ->
                "{\"act\":" + open.act().canonicalJson() + ",\"index\":" + index + ",\"salt\":\""
                        + open.salt().base64() + "\"}";
            case ExportLeaf.Closed closed ->
                "{\"commitment\":\"" + closed.commitment().value().base64() + "\",\"index\":" + index + "}";
        };
    }
}
