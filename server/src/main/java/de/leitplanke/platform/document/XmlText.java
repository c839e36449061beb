package de.leitplanke.platform.document;

/** Text that an XML document can hold. What it cannot hold is named, not dropped. */
public final class XmlText {

    private static final int VERTICAL_TAB = 0x0B;
    private static final int FORM_FEED = 0x0C;

    private XmlText() {}

    /**
     * The text with every character that XML 1.0 forbids as its number in brackets, and all line ends as line feeds.
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .codePoints()
                .forEach(point -> {
                    if (point == VERTICAL_TAB || point == FORM_FEED) {
                        clean.append('\n');
                    } else if (isAllowed(point)) {
                        clean.appendCodePoint(point);
                    } else {
                        clean.append(named(point));
                    }
                });
        return clean.toString();
    }

    static String named(int point) {
        return "[U+%04X]".formatted(point);
    }

    private static boolean isAllowed(int point) {
        if (point < ' ') {
            return point == '\n' || point == '\t';
        }
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean control = point >= 0x7F && point <= 0x9F;
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE;
        return !surrogate && !control && !noncharacter;
    }
}
