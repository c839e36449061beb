package de.leitplanke.privacy.cli;

import de.leitplanke.privacy.IncompletePlaceholderException;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.privacy.Restored;
import de.leitplanke.privacy.Restorer;
import de.leitplanke.privacy.StreamRestorer;
import tools.jackson.databind.node.ObjectNode;

/** Real values for placeholders, from the whole text or from pieces of it. */
final class Restore implements LineAction {

    /** All at once. */
    static final int WHOLE = 0;

    private final int pieceLength;

    Restore(int pieceLength) {
        this.pieceLength = pieceLength;
    }

    @Override
    public void answer(Request request, ObjectNode answer) throws BrokenLine {
        Restored restored = pieceLength == WHOLE
                ? new Restorer().restore(request.text(), request.table())
                : streamed(request.text(), request.table());
        answer.put("text", restored.text());
        restored.unknown().forEach(answer.putArray("unknown")::add);
        restored.missing().forEach(answer.putArray("missing")::add);
    }

    private Restored streamed(String text, PlaceholderTable table) throws BrokenLine {
        StreamRestorer stream = new StreamRestorer(table);
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < text.length(); at += pieceLength) {
            shown.append(stream.feed(text.substring(at, Math.min(text.length(), at + pieceLength))));
        }
        try {
            shown.append(stream.end());
        } catch (IncompletePlaceholderException half) {
            throw new BrokenLine("Der Text bricht in einem Platzhalter ab.");
        }
        Restored result = stream.result();
        return new Restored(
                shown.toString(), result.spans(), result.unknown(), result.missing(), result.sent(), result.returned());
    }
}
