package de.leitplanke.register;

import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.Release;
import de.leitplanke.rules.ReleaseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What AI may be used for.
 *
 * @param maskDates whether dates that are no dates of birth are replaced, too
 * @param checklist what a person must check before signing, in German
 * @param releases how each class of data is released; a class that is not named is not
 * @param tools the tools that may be used here
 */
public record FieldOfUse(
        FieldId id,
        String key,
        String name,
        String office,
        String description,
        ReleaseStatus status,
        AutomationLevel automationLevel,
        Audience audience,
        Set<Purpose> purposes,
        boolean maskDates,
        List<String> checklist,
        LocalDate reviewAt,
        Map<DataClass, Release> releases,
        Set<Tool.ToolId> tools) {

    /** Identifies a field of use. */
    public record FieldId(UUID value) {}

    /** A release whose review date is past counts no longer. */
    public ReleaseStatus statusOn(LocalDate day) {
        boolean inUse = status == ReleaseStatus.RELEASED || status == ReleaseStatus.PILOT;
        return inUse && day.isAfter(reviewAt) ? ReleaseStatus.REVIEW_OVERDUE : status;
    }
}
