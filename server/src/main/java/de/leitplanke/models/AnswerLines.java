package de.leitplanke.models;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Cuts the bytes of an answer into lines and server-sent events (WHATWG HTML, section 9.2), however the network has cut
 * them before. An answer that begins like JSON is taken as a whole instead: not every endpoint streams.
 */
final class AnswerLines {

    /** No event and no whole answer of an honest endpoint is longer, in characters. */
    private static final int LONGEST = 4_000_000;

    private final AnswerText text;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder data = new StringBuilder();
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private Kind kind = Kind.UNKNOWN;
    private boolean afterReturn;

    AnswerLines(AnswerText text) {
        this.text = text;
    }

    private enum Kind {
        UNKNOWN,
        EVENTS,
        WHOLE
    }

    void take(ByteBuffer bytes) {
        characters(bytes, false);
    }

    /** The answer has ended: what is left counts as a line. */
    void end() {
        characters(ByteBuffer.allocate(0), true);
        endOfLine();
        if (kind == Kind.WHOLE) {
            text.whole(data.toString());
        } else {
            dispatch();
            text.ended();
        }
    }

    private void characters(ByteBuffer bytes, boolean last) {
        ByteBuffer all = ByteBuffer.allocate(rest.remaining() + bytes.remaining())
                .put(rest)
                .put(bytes)
                .flip();
        CharBuffer characters = CharBuffer.allocate(all.remaining() + 2);
        utf8.decode(all, characters, last);
        rest = all.slice();
        characters.flip().chars().forEach(character -> take((char) character));
    }

    private void take(char character) {
        boolean secondOfPair = afterReturn && character == '\n';
        afterReturn = character == '\r';
        if (secondOfPair || text.isOver()) {
            return;
        }
        if (character == '\n' || character == '\r') {
            endOfLine();
        } else if (line.length() + data.length() < LONGEST) {
            line.append(character);
        } else {
            text.fail(ModelFailure.ENDLESS);
        }
    }

    private void endOfLine() {
        String whole = line.toString();
        line.setLength(0);
        if (kind == Kind.UNKNOWN && !whole.isBlank()) {
            whole = whole.replaceFirst("^\\uFEFF", "");
            kind = whole.stripLeading().startsWith("{") ? Kind.WHOLE : Kind.EVENTS;
        }
        switch (kind) {
            case UNKNOWN -> {}
            case WHOLE -> data.append(whole).append('\n');
            case EVENTS -> event(whole);
        }
    }

    private void event(String whole) {
        if (whole.isEmpty()) {
            dispatch();
        } else if (whole.startsWith("data:")) {
            data.append(data.isEmpty() ? "" : "\n")
                    .append(whole.substring("data:".length()).strip());
        } else if (!whole.matches(":.*|(event|id|retry)(:.*)?")) {
            text.fail(ModelFailure.GARBAGE);
        }
    }

    private void dispatch() {
        String event = data.toString();
        data.setLength(0);
        if (!event.isBlank()) {
            text.event(event);
        }
    }
}
