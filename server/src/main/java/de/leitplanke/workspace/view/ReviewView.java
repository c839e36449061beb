package de.leitplanke.workspace.view;

import de.leitplanke.rules.compare.TextDiff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer with everything that is still open.
 *
 * @param chosen place of the round whose answer this is
 * @param mayFollowUp false once the most rounds are reached
 * @param comparing whether the author wants to see the own changes beside the answer as it came
 * @param changes null where the author has changed nothing
 */
public record ReviewView(
        String path,
        String title,
        String text,
        String draftNote,
        boolean editing,
        boolean mayUndo,
        @Nullable String remark,
        List<StretchView> stretches,
        List<DoubtView> doubts,
        List<PointView> points,
        int openCount,
        int uncheckedPoints,
        int sent,
        int returned,
        List<String> missingPlaceholders,
        List<String> unknownPlaceholders,
        List<RoundView> rounds,
        int chosen,
        boolean mayFollowUp,
        boolean comparing,
        @Nullable TextDiff changes) {

    public String missing() {
        return String.join(", ", missingPlaceholders);
    }

    public String unknown() {
        return String.join(", ", unknownPlaceholders);
    }

    /** Words of the answer; {@code mark} is the class of their mark or empty. */
    public record StretchView(String text, String mark) {}

    /** A claim without support in the author's material; {@code code} is the value of its buttons. */
    public record DoubtView(String text, String hint, boolean open, String code) {}

    /** A point of the checklist. */
    public record PointView(int number, String text, boolean ticked) {}
}
