package de.leitplanke.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Strict readings of bytes, so that no two spellings mean the same. */
public final class Bytes {

    /** What a lenient decoder puts in place of broken bytes; without it nothing was broken. */
    private static final char REPLACEMENT = '\ufffd';

    private Bytes() {}

    /**
     * Reads standard Base64 with padding (RFC 4648, section 4); any other spelling of the same bytes is refused.
     *
     * @throws MalformedException if it is not Base64 in this spelling
     */
    public static byte[] fromBase64(String text) throws MalformedException {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedException("Das ist kein Base64.");
        }
        if (text.length() % 4 != 0 || !endsInZeroBits(text, bytes.length % 3)) {
            throw new MalformedException("Das Base64 ist nicht in der üblichen Schreibweise.");
        }
        return bytes;
    }

    /** Whether the bits of the last letter that stand for no byte are zero, so that no other letter means the same. */
    private static boolean endsInZeroBits(String text, int bytesInLastGroup) {
        return switch (bytesInLastGroup) {
            case 1 -> "AQgw".indexOf(text.charAt(text.length() - 3)) >= 0;
            case 2 -> "AEIMQUYcgkosw048".indexOf(text.charAt(text.length() - 2)) >= 0;
            default -> true;
        };
    }

    /**
     * Reads UTF-8 without replacing anything.
     *
     * @throws MalformedException if the bytes are not UTF-8
     */
    public static String utf8(byte[] bytes) throws MalformedException {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf(REPLACEMENT) < 0) {
            return quick;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedException("Der Text ist kein UTF-8.");
        }
    }

    /**
     * Reads a decimal number without sign and leading zeros.
     *
     * @throws MalformedException if it is written otherwise or above 9 007 199 254 740 991, which scripts still count
     *     exactly
     */
    public static long decimal(String text) throws MalformedException {
        boolean wellWritten = text.matches("0|[1-9][0-9]{0,15}");
        long number = wellWritten ? Long.parseLong(text) : -1;
        if (number < 0 || number > 9_007_199_254_740_991L) {
            throw new MalformedException("Eine Zahl ist nicht lesbar.");
        }
        return number;
    }
}
