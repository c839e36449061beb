package de.leitplanke.rules;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in the one form that RFC 8785 (JSON Canonicalization Scheme) prescribes: keys sorted by UTF-16 code
 * units, no white space, the shortest escapes. Numbers are whole, which is all that agreements and receipts hold.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Writes strings, whole numbers, truth values, lists and maps with string keys.
     *
     * @throws IllegalArgumentException for any other value
     */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, Object value) {
        switch (value) {
            case String text -> quote(out, text);
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case Boolean flag -> out.append(flag.booleanValue());
            case List<?> items -> appendAll(out, items);
            case Map<?, ?> entries -> appendEntries(out, entries);
            default -> throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
    }

    private static void appendAll(StringBuilder out, List<?> items) {
        out.append('[');
        for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
            append(out, rest.next());
            out.append(rest.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private static void appendEntries(StringBuilder out, Map<?, ?> entries) {
        // String compares by UTF-16 code units, which is the order RFC 8785 asks for
        TreeMap<String, Object> sorted = new TreeMap<>();
        entries.forEach((key, value) -> sorted.put((String) key, value));
        out.append('{');
        for (Iterator<Map.Entry<String, Object>> rest = sorted.entrySet().iterator(); rest.hasNext(); ) {
            Map.Entry<String, Object> entry = rest.next();
            quote(out, entry.getKey());
            out.append(':');
            append(out, entry.getValue());
            out.append(rest.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
