package de.leitplanke.privacy;

import java.util.List;

/** What the detector finds in a sentence. */
final class Found {

    private Found() {}

    static List<String> in(String text, Label label) {
        return Detector.standard().detect(text).stream()
                .filter(finding -> finding.label() == label)
                .map(finding -> finding.in(text))
                .toList();
    }
}
