package de.leitplanke.ledger.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes put together. */
final class Octets {

    private Octets() {}

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A number in two bytes, the higher first. */
    static byte[] two(int number) {
        return ByteBuffer.allocate(Short.BYTES).putShort((short) number).array();
    }

    /** The parts with their lengths before them, so that no two lists of parts look alike. */
    static byte[] framed(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] xor(byte[] first, byte[] second) {
        byte[] result = first.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] ^= second[i];
        }
        return result;
    }
}
