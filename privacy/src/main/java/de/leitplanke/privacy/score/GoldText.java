package de.leitplanke.privacy.score;

import de.leitplanke.privacy.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and what is to be found in it.
 *
 * @param target the only label that counts in this text; null if all do
 */
record GoldText(
        String id, String text, List<Span> spans, @Nullable String target) {

    static GoldText of(String id, MarkedText marked) {
        return new GoldText(id, marked.text(), spans(marked.findings()), null);
    }

    /** A date of birth counts twice: as a date and as a date of birth. */
    static List<Span> spans(List<Finding> findings) {
        List<Span> spans = new ArrayList<>();
        for (Finding finding : findings) {
            spans.add(new Span(finding.start(), finding.end(), finding.label().name()));
            if (finding.birth()) {
                spans.add(new Span(finding.start(), finding.end(), MarkedText.BIRTH));
            }
        }
        return spans;
    }
}
