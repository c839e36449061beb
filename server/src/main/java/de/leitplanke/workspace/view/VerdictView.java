package de.leitplanke.workspace.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one tool.
 *
 * @param light class of the traffic light: ok, cond or no
 * @param refusalKey text key where no agreement could decide
 */
public record VerdictView(
        String toolKey,
        String toolName,
        boolean permits,
        boolean connected,
        String light,
        String sign,
        String outcomeKey,
        @Nullable String refusalKey,
        List<RuleView> reasons,
        List<DutyView> duties,
        List<RuleView> hints,
        List<String> questions) {

    /** A rule that was hit; {@code alternative} may be empty. */
    public record RuleView(String message, String alternative, String citation, String clause) {}

    /** An obligation and the first place that demands it. */
    public record DutyView(String german, String citation, String clause) {}
}
