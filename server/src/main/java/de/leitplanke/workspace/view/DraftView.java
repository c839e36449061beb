package de.leitplanke.workspace.view;

import java.util.List;

/**
 * A draft beside its form: findings, verdicts and what would leave.
 *
 * @param path of the assignment
 * @param writingPath of the page on which the author writes
 * @param isEmpty whether nothing has been written yet
 * @param firstPermitted key of the tool that is chosen at first, or empty
 * @param missingFields labels of required fields that are empty, joined
 */
public record DraftView(
        String path,
        String writingPath,
        boolean isEmpty,
        boolean asksForClass,
        List<ItemView> items,
        List<VerdictView> verdicts,
        List<LeavingView> leaving,
        int placeholders,
        String fingerprint,
        String firstPermitted,
        boolean anyConnected,
        boolean asksReason,
        boolean asksRights,
        String missingFields) {

    /** One finding; {@code code} is the value of its button. */
    public record ItemView(
            String words,
            String labelKey,
            String certaintyKey,
            String markClass,
            boolean rejected,
            boolean mayReject,
            String rejectKey,
            String code) {}

    /** A stretch of what leaves. */
    public record LeavingView(String text, boolean placeholder) {}
}
