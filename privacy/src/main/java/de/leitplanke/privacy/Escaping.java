package de.leitplanke.privacy;

/** Where restored text goes; values are escaped for it, the text around them is taken as it is. */
public enum Escaping {
    TEXT {
        @Override
        String escape(String value) {
            return value;
        }
    },
    /** Content of elements and quoted attributes. */
    HTML {
        @Override
        String escape(String value) {
            return value.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
        }
    },
    /** Inside a JSON string, for instance the arguments of a tool call. */
    JSON {
        @Override
        String escape(String value) {
            StringBuilder escaped = new StringBuilder(value.length() + 8);
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '"' || c == '\\') {
                    escaped.append('\\').append(c);
                } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                    escaped.append(String.format("\\u%04x", (int) c));
                } else {
                    escaped.append(c);
                }
            }
            return escaped.toString();
        }
    };

    abstract String escape(String value);
}
