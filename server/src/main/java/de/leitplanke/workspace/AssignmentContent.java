package de.leitplanke.workspace;

import de.leitplanke.privacy.Label;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.ToolClass;
import de.leitplanke.workspace.doubt.DoubtKey;
import de.leitplanke.workspace.doubt.Resolution;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything of an assignment that only its author may read; kept sealed as a whole.
 *
 * @param title as lists and documents name it; the example's, until the author gives another
 * @param parts the order on its way in parts; null if it goes at once
 * @param remark what the second signer wants changed
 */
record AssignmentContent(
        Origin origin,
        String title,
        Entered entered,
        Rounds rounds,
        @Nullable Parts parts,
        List<Signature> signatures,
        @Nullable String remark) {

    /** An assignment that has just begun. */
    static AssignmentContent begun(Origin origin, Audience audience) {
        Entered nothing = new Entered(Map.of(), Set.of(), audience, false, List.of(), List.of(), "", 0);
        return new AssignmentContent(origin, origin.title(), nothing, Rounds.none(), null, List.of(), null);
    }

    /**
     * Where it started from.
     *
     * @param example key of the example
     * @param field key of the field of use
     */
    record Origin(String example, String title, String field) {}

    /**
     * What the author entered and decided before something is sent.
     *
     * @param values what the author entered, by variable
     * @param declared data classes that the author named
     * @param clear whether the author wants to send real values instead of placeholders
     * @param rejected findings that the author says are none
     * @param added stretches that the author found
     * @param wish the follow-up that is being written
     * @param submissions how often the author has sent the form; a page from before the last time saves nothing more
     */
    record Entered(
            Map<String, String> values,
            Set<DataClass> declared,
            Audience audience,
            boolean clear,
            List<Correction> rejected,
            List<Correction> added,
            String wish,
            int submissions) {

        private Entered withDraft(
                Map<String, String> newValues, Set<DataClass> newDeclared, Audience newAudience, boolean newClear) {
            return new Entered(newValues, newDeclared, newAudience, newClear, rejected, added, wish, submissions);
        }

        private Entered withCorrections(List<Correction> newRejected, List<Correction> newAdded) {
            return new Entered(values, declared, audience, clear, newRejected, newAdded, wish, submissions);
        }

        private Entered withWish(String newWish, Set<DataClass> newDeclared) {
            return new Entered(values, newDeclared, audience, clear, rejected, added, newWish, submissions);
        }

        private Entered submitted() {
            return new Entered(values, declared, audience, clear, rejected, added, wish, submissions + 1);
        }
    }

    /** A correction by the author; holds for every place with these words. */
    record Correction(Label label, String text) {}

    /**
     * What left the house, or was copied out.
     *
     * @param text what was new in it, with placeholders
     * @param classes data classes of the whole conversation, by which it was decided
     * @param receipt canonical JSON of the decision's receipt
     */
    record Order(
            String tool,
            String toolName,
            ToolClass toolClass,
            String text,
            Set<DataClass> classes,
            String receipt,
            String receiptHash,
            Set<Obligation> duties) {}

    /**
     * What came back.
     *
     * @param raw the text as it came, with placeholders
     * @param received the same with real values
     * @param text the text as the author has it now
     * @param before the text before the last change, for undo
     */
    record Answer(
            String raw,
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
            return new Answer(
                    raw, received, changed, text, sent, returned, missing, unknown, listed(resolutions), ticked);
        }

        Answer withResolutions(Map<DoubtKey, Resolution> resolutions) {
            return new Answer(
                    raw, received, text, before, sent, returned, missing, unknown, listed(resolutions), ticked);
        }

        Answer withTicked(Set<Integer> points) {
            return new Answer(raw, received, text, before, sent, returned, missing, unknown, resolved, points);
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

    /** The answer that the author works on. */
    @Nullable
    Answer answer() {
        return rounds.current().map(Round::answer).orElse(null);
    }

    /** What the agreement demands for the answer that the author works on: by every round that led to it. */
    Set<Obligation> duties() {
        return rounds.chain().stream()
                .flatMap(round -> round.order().duties().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Obligation.class)));
    }

    AssignmentContent withTitle(String newTitle) {
        return new AssignmentContent(origin, newTitle, entered, rounds, parts, signatures, remark);
    }

    /** Whether the author has not given a title yet. */
    boolean hasTitleOfExample() {
        return title.equals(origin.title());
    }

    AssignmentContent withDraft(Map<String, String> values, Set<DataClass> declared, Audience audience, boolean clear) {
        return with(entered.withDraft(values, declared, audience, clear));
    }

    AssignmentContent withCorrections(List<Correction> rejected, List<Correction> added) {
        return with(entered.withCorrections(rejected, added));
    }

    AssignmentContent withWish(String wish, Set<DataClass> declared) {
        return with(entered.withWish(wish, declared));
    }

    AssignmentContent withoutWish() {
        return with(entered.withWish("", entered.declared()));
    }

    /** Outdates every page on which the form still stands open. */
    AssignmentContent submitted() {
        return with(entered.submitted());
    }

    /** Other rounds or another answer; no signature holds for them, and nothing is on its way in parts. */
    AssignmentContent withRounds(Rounds newRounds) {
        return new AssignmentContent(origin, title, entered, newRounds, null, List.of(), remark);
    }

    AssignmentContent withParts(Parts newParts) {
        return new AssignmentContent(origin, title, entered, rounds, newParts, signatures, remark);
    }

    AssignmentContent withSignatures(List<Signature> newSignatures, @Nullable String newRemark) {
        return new AssignmentContent(origin, title, entered, rounds, parts, newSignatures, newRemark);
    }

    private AssignmentContent with(Entered changed) {
        return new AssignmentContent(origin, title, changed, rounds, parts, signatures, remark);
    }

    /** Never shows a word of the content. */
    @Override
    public String toString() {
        return "AssignmentContent";
    }
}
