package de.leitplanke.workspace.view;

import de.leitplanke.workspace.view.VerdictView.RuleView;
import java.util.List;
import java.util.Map;

/** The records of all decisions of an assignment, for people and as they were hashed. */
public record ReceiptView(
        String path, String title, String id, List<SignatureView> signatures, List<RoundReceiptView> rounds) {

    /**
     * The decision on one round.
     *
     * @param number from 1
     * @param used whether the round led to the text
     */
    public record RoundReceiptView(
            int number,
            boolean used,
            String outcomeKey,
            String toolName,
            String toolClass,
            int version,
            String versionHash,
            List<String> duties,
            Map<String, Integer> rejected,
            String hash,
            List<RuleView> rules,
            String json) {}

    /** Who answers for which text. */
    public record SignatureView(String name, String textHash) {}
}
