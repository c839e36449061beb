package de.leitplanke.privacy;

import de.leitplanke.privacy.score.MarkedText;
import java.util.List;

/** A marked text on its way to the model. */
record Marked(String text, List<Finding> findings) {

    static Marked of(String marked) {
        MarkedText read = MarkedText.read(marked);
        return new Marked(read.text(), read.findings());
    }

    Pseudonymised pseudonymised() {
        return Pseudonymiser.standard().pseudonymise(text, findings);
    }
}
