package de.leitplanke.workspace;

import de.leitplanke.privacy.Label;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.ToolClass;
import de.leitplanke.workspace.doubt.DoubtKey;
import de.leitplanke.workspace.doubt.Resolution;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything of an assignment that only its author may read; kept sealed as a whole.
 *
 * @param reason why, where the agreement asks for a reason
 * @param remark what the second signer wants changed
 */
record AssignmentContent(
        Origin origin,
        Entered entered,
        String reason,
        @Nullable Order order,
        @Nullable Answer answer,
        List<Signature> signatures,
        @Nullable String remark) {

    /** An assignment that has just begun. */
    static AssignmentContent begun(Origin origin, Audience audience) {
        Entered nothing = new Entered(Map.of(), Set.of(), audience, false, List.of(), List.of(), 0);
        return new AssignmentContent(origin, nothing, "", null, null, List.of(), null);
    }

    /**
     * Where it started from.
     *
     * @param example key of the example
     * @param field key of the field of use
     */
    record Origin(String example, String title, String field) {}

    /**
     * What the author entered and decided before anything is sent.
     *
     * @param values what the author entered, by variable
     * @param declared data classes that the author named
     * @param clear whether the author wants to send real values instead of placeholders
     * @param rejected findings that the author says are none
     * @param added stretches that the author found
     * @param submissions how often the author has sent the form; a page from before the last time saves nothing more
     */
    record Entered(
            Map<String, String> values,
            Set<DataClass> declared,
            Audience audience,
            boolean clear,
            List<Correction> rejected,
            List<Correction> added,
            int submissions) {}

    /** A correction by the author; holds for every place with these words. */
    record Correction(Label label, String text) {}

    /**
     * What left the house, or was copied out.
     *
     * @param table placeholders and their values, as JSON of the privacy library
     * @param receipt canonical JSON of the decision's receipt
     */
    record Order(
            String tool,
            String toolName,
            ToolClass toolClass,
            String text,
            String table,
            String receipt,
            String receiptHash,
            Set<Obligation> duties) {}

    /**
     * What came back, with real values.
     *
     * @param received the text as it came
     * @param text the text as the author has it now
     * @param before the text before the last change, for undo
     */
    record Answer(
            String received,
            String text,
            @Nullable String before,
            int sent,
            int returned,
            List<String> missing,
            List<String> unknown,
            List<Resolved> resolved,
            Set<Integer> ticked) {

        Map<DoubtKey, Resolution> resolutions() {
            Map<DoubtKey, Resolution> all = new HashMap<>();
            resolved.forEach(one -> all.put(one.key(), one.resolution()));
            return all;
        }

        Answer withText(String changed, Map<DoubtKey, Resolution> resolutions) {
            return new Answer(received, changed, text, sent, returned, missing, unknown, listed(resolutions), ticked);
        }

        Answer withResolutions(Map<DoubtKey, Resolution> resolutions) {
            return new Answer(received, text, before, sent, returned, missing, unknown, listed(resolutions), ticked);
        }

        Answer withTicked(Set<Integer> points) {
            return new Answer(received, text, before, sent, returned, missing, unknown, resolved, points);
        }

        private static List<Resolved> listed(Map<DoubtKey, Resolution> resolutions) {
            return resolutions.entrySet().stream()
                    .map(one -> new Resolved(one.getKey(), one.getValue()))
                    .toList();
        }
    }

    record Resolved(DoubtKey key, Resolution resolution) {}

    /** A named person answers for the text with this hash. */
    record Signature(UUID person, String name, LocalDate date, String textHash) {}

    String title() {
        return origin.title();
    }

    AssignmentContent withDraft(Map<String, String> values, Set<DataClass> declared, Audience audience, boolean clear) {
        return with(new Entered(
                values, declared, audience, clear, entered.rejected(), entered.added(), entered.submissions()));
    }

    AssignmentContent withCorrections(List<Correction> rejected, List<Correction> added) {
        return with(new Entered(
                entered.values(),
                entered.declared(),
                entered.audience(),
                entered.clear(),
                rejected,
                added,
                entered.submissions()));
    }

    /** Outdates every page on which the form still stands open. */
    AssignmentContent submitted() {
        return with(new Entered(
                entered.values(),
                entered.declared(),
                entered.audience(),
                entered.clear(),
                entered.rejected(),
                entered.added(),
                entered.submissions() + 1));
    }

    AssignmentContent withOrder(@Nullable Order newOrder, String newReason) {
        return new AssignmentContent(origin, entered, newReason, newOrder, answer, signatures, remark);
    }

    AssignmentContent withAnswer(@Nullable Answer newAnswer) {
        return new AssignmentContent(origin, entered, reason, order, newAnswer, List.of(), remark);
    }

    AssignmentContent withSignatures(List<Signature> newSignatures, @Nullable String newRemark) {
        return new AssignmentContent(origin, entered, reason, order, answer, newSignatures, newRemark);
    }

    private AssignmentContent with(Entered changed) {
        return new AssignmentContent(origin, changed, reason, order, answer, signatures, remark);
    }

    /** Never shows a word of the content. */
    @Override
    public String toString() {
        return "AssignmentContent";
    }
}
