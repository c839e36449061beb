package de.leitplanke.workspace.view;

import de.leitplanke.workspace.view.VerdictView.RuleView;
import java.util.List;
import java.util.Map;

/** The record of a decision, for people and as it was hashed. */
public record ReceiptView(
        String path,
        String title,
        String id,
        String outcomeKey,
        String toolName,
        String toolClass,
        int version,
        String versionHash,
        List<String> duties,
        Map<String, Integer> rejected,
        List<SignatureView> signatures,
        String hash,
        List<RuleView> rules,
        String json) {

    /** Who answers for which text. */
    public record SignatureView(String name, String textHash) {}
}
