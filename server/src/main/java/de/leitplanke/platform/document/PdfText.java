package de.leitplanke.platform.document;

import java.text.Normalizer;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/** Text in the characters that the embedded font can draw; every other one is replaced by its like or by its number. */
public final class PdfText {

    /** Stands in a document's last line if characters were replaced by their numbers. */
    public static final String NOTE =
            "Einzelne Schriftzeichen kann diese Datei nicht darstellen. An ihrer Stelle steht in eckigen"
                    + " Klammern ihre Nummer im Unicode-Verzeichnis.";

    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry(0x2002, " "),
            Map.entry(0x2003, " "),
            Map.entry(0x2008, "\u00a0"),
            Map.entry(0x2009, "\u00a0"),
            Map.entry(0x200a, "\u00a0"),
            Map.entry(0x202f, "\u00a0"),
            Map.entry(0x3000, " "),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "–"),
            Map.entry(0x2015, "—"),
            Map.entry(0x2032, "'"),
            Map.entry(0x2033, "\""),
            Map.entry(0x21d2, "→"),
            Map.entry(0x27a1, "→"),
            Map.entry(0x2794, "→"),
            Map.entry(0x21d0, "←"),
            Map.entry(0x2713, "[x]"),
            Map.entry(0x2714, "[x]"),
            Map.entry(0x2705, "[x]"),
            Map.entry(0x2611, "[x]"),
            Map.entry(0x2610, "[ ]"),
            Map.entry(0x274c, "[–]"),
            Map.entry(0x2717, "[–]"),
            Map.entry(0x25cf, "•"),
            Map.entry(0x25e6, "•"),
            Map.entry(0x25aa, "•"),
            Map.entry(0x25a0, "•"),
            Map.entry(0x2023, "•"),
            Map.entry(0x2219, "·"));

    private boolean replaced;

    /** Whether any character so far stands as a number. */
    public boolean hasReplaced() {
        return replaced;
    }

    /** Neighbouring characters share one pair of brackets; invisible control characters of layout are left out. */
    public String drawable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean open = false;
        PrimitiveIterator.OfInt points =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().iterator();
        while (points.hasNext()) {
            int point = points.nextInt();
            String drawn = drawn(point);
            if (drawn == null) {
                out.append(open ? " " : "[").append("U+%04X".formatted(point));
                open = true;
            } else if (!drawn.isEmpty()) {
                out.append(open ? "]" : "").append(drawn);
                open = false;
            }
        }
        replaced |= out.indexOf("[U+") >= 0;
        return open ? out.append(']').toString() : out.toString();
    }

    private static @Nullable String drawn(int point) {
        if (point == '\n' || point == '\t') {
            return Character.toString(point);
        }
        boolean variation = point >= 0xFE00 && point <= 0xFE0F;
        if (Character.getType(point) == Character.FORMAT || variation) {
            return "";
        }
        String alike = ALIKE.get(point);
        if (alike != null) {
            return alike;
        }
        return PdfFonts.canDraw(point) ? Character.toString(point) : null;
    }
}
