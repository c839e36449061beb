package de.leitplanke.library.pack;

import de.leitplanke.platform.start.BrokenContent;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes the files of a pack; what is no text in UTF-8 is refused with its line. */
final class PackText {

    private PackText() {}

    static String of(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        int illegible = firstIllegible(text);
        if (illegible >= 0) {
            throw new BrokenContent(file, line(text.substring(0, illegible)), "Hier steht ein unsichtbares Zeichen.");
        }
        if (result.isError()) {
            throw new BrokenContent(file, line(text), "Hier steht kein Text in UTF-8.");
        }
        return text;
    }

    private static int firstIllegible(String text) {
        String unix = text.replace("\r\n", " \n");
        return Passage.firstIllegible(unix);
    }

    private static int line(String before) {
        return 1 + Math.toIntExact(before.chars().filter(c -> c == '\n').count());
    }
}
