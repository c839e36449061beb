package de.leitplanke.workspace;

import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.privacy.Restored;
import de.leitplanke.privacy.RestoredSpan;
import de.leitplanke.privacy.Restorer;
import de.leitplanke.workspace.AssignmentContent.Answer;
import java.util.List;
import java.util.Set;

/** Makes an answer of what came, with the real values put back. */
final class ReceivedAnswer {

    private ReceivedAnswer() {}

    /** Line ends become one character: a browser sends two for what was pasted. */
    static Answer of(String came, PlaceholderTable table) {
        String raw = came.replace("\r\n", "\n");
        Restored restored = new Restorer().restore(raw, table);
        String plain = withoutEmphasis(restored);
        return new Answer(
                raw,
                plain,
                plain,
                null,
                restored.sent(),
                restored.returned(),
                restored.missing(),
                restored.unknown(),
                List.of(),
                Set.of());
    }

    /**
     * Models like to print what they were told to keep in bold; around a real name the asterisks are no part of a
     * letter.
     */
    private static String withoutEmphasis(Restored restored) {
        StringBuilder text = new StringBuilder(restored.text());
        for (RestoredSpan span : restored.spans().reversed()) {
            boolean bold = span.start() >= 2
                    && span.end() + 2 <= text.length()
                    && "**".contentEquals(text.subSequence(span.start() - 2, span.start()))
                    && "**".contentEquals(text.subSequence(span.end(), span.end() + 2));
            if (bold) {
                text.delete(span.end(), span.end() + 2).delete(span.start() - 2, span.start());
            }
        }
        return text.toString();
    }
}
