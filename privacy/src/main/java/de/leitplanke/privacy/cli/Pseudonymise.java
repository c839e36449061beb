package de.leitplanke.privacy.cli;

import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.privacy.Pseudonymised;
import de.leitplanke.privacy.Pseudonymiser;
import tools.jackson.databind.node.ObjectNode;

/** Placeholders for what the detector finds; continues a table if the line has one. */
final class Pseudonymise implements LineAction {

    private final Detector detector;
    private final Pseudonymiser pseudonymiser = Pseudonymiser.standard();

    Pseudonymise(Detector detector) {
        this.detector = detector;
    }

    @Override
    public void answer(Request request, ObjectNode answer) throws BrokenLine {
        String text = request.text();
        PlaceholderTable table = request.json().has("table") ? request.table() : PlaceholderTable.empty();
        Pseudonymised masked = pseudonymiser.pseudonymise(text, detector.detect(text), table);
        answer.put("text", masked.text());
        answer.set("table", JsonLines.tree(masked.table().toJson()));
    }
}
