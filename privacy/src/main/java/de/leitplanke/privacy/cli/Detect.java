package de.leitplanke.privacy.cli;

import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings with their UTF-16 offsets. */
final class Detect implements LineAction {

    private final Detector detector;

    Detect(Detector detector) {
        this.detector = detector;
    }

    @Override
    public void answer(Request request, ObjectNode answer) throws BrokenLine {
        ArrayNode spans = answer.putArray("spans");
        for (Finding finding : detector.detect(request.text())) {
            ObjectNode span = spans.addObject()
                    .put("start", finding.start())
                    .put("end", finding.end())
                    .put("label", finding.label().name())
                    .put("certainty", finding.certainty().name())
                    .put("rule", finding.rule());
            if (finding.birth()) {
                span.put("birth", true);
            }
        }
    }
}
