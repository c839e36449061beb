package de.leitplanke.privacy;

import java.util.HashMap;
import java.util.Map;

/** Characters as HTML writes them between an ampersand and a semicolon: by name, by number, by hexadecimal number. */
final class HtmlEntity {

    private static final int LONGEST = 10;
    private static final String NAMED = "nbsp=\u00A0 auml=ä ouml=ö uuml=ü Auml=Ä Ouml=Ö Uuml=Ü szlig=ß amp=& lt=< gt=> "
            + "quot=\" apos=' ndash=\u2013 mdash=\u2014 shy=\u00AD eacute=é egrave=è ecirc=ê aacute=á agrave=à "
            + "acirc=â oacute=ó ocirc=ô iacute=í ccedil=ç ntilde=ñ aring=å oslash=ø aelig=æ scaron=š lsquo=‘ rsquo=’ "
            + "ldquo=“ rdquo=” bdquo=„ thinsp=\u2009 ensp=\u2002 emsp=\u2003 hellip=… zwnj=\u200C zwj=\u200D";
    private static final Map<String, Character> CHARACTERS = characters();

    private HtmlEntity() {}

    /** Offset behind the entity that begins with the ampersand at {@code at}, or {@code at} if none does. */
    static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST && (Ascii.isWordPart(text.charAt(end)) || end == at + 1)) {
            end++;
        }
        boolean closed = end < text.length() && end > at + 2 && text.charAt(end) == ';';
        return closed && character(text, at, end + 1) != 0 ? end + 1 : at;
    }

    /** The character that the entity stands for, 0 if none. */
    static char character(String text, int at, int end) {
        if (text.charAt(at + 1) != '#') {
            return CHARACTERS.getOrDefault(text.substring(at + 1, end - 1), (char) 0);
        }
        boolean hexadecimal = (text.charAt(at + 2) | 0x20) == 'x';
        int code = 0;
        for (int i = at + (hexadecimal ? 3 : 2); i < end - 1; i++) {
            int digit = Character.digit(text.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0 || code > Character.MAX_VALUE) {
                return 0;
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        return code > Character.MAX_VALUE || Character.isSurrogate((char) code) ? 0 : (char) code;
    }

    private static Map<String, Character> characters() {
        Map<String, Character> characters = new HashMap<>();
        for (String entry : NAMED.split(" ", -1)) {
            int sign = entry.indexOf('=');
            characters.put(entry.substring(0, sign), entry.charAt(sign + 1));
        }
        return Map.copyOf(characters);
    }
}
