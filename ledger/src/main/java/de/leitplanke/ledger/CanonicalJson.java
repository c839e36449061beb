package de.leitplanke.ledger;

/** Strings as RFC 8785 writes them, section 3.2.2.2, the same as {@code JSON.stringify} of ECMAScript. */
final class CanonicalJson {

    private CanonicalJson() {}

    static void string(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                json.append(unit).append(text.charAt(++i));
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException("half a surrogate pair at " + i);
            } else {
                unit(unit, json);
            }
        }
        json.append('"');
    }

    private static void unit(char unit, StringBuilder json) {
        switch (unit) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (unit < ' ') {
                    json.append("\\u00")
                            .append(Character.forDigit(unit >> 4, 16))
                            .append(Character.forDigit(unit & 15, 16));
                } else {
                    json.append(unit);
                }
            }
        }
    }
}
