package de.leitplanke.register;

import de.leitplanke.platform.start.Given;
import de.leitplanke.register.FieldOfUse.FieldId;
import de.leitplanke.register.Tool.ToolId;
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
 * A field of use as its file describes it.
 *
 * @param id the field's key
 * @param tools keys of the tools that may be used
 */
record ShippedField(
        String id,
        String name,
        String office,
        String description,
        ReleaseStatus status,
        AutomationLevel automationLevel,
        Audience audience,
        Set<Purpose> purposes,
        List<String> tools,
        Map<DataClass, Release> releases,
        boolean maskDates,
        List<String> checklist,
        LocalDate reviewAt,
        String highRisk) {

    ShippedField {
        Given.all("id", id, "name", name, "office", office, "description", description, "status", status);
        Given.all("automationLevel", automationLevel, "audience", audience, "purposes", purposes, "tools", tools);
        Given.all("releases", releases, "checklist", checklist, "reviewAt", reviewAt);
    }

    FieldOfUse field(Set<ToolId> allowed) {
        return new FieldOfUse(
                new FieldId(UUID.randomUUID()),
                id,
                name,
                office,
                description,
                status,
                automationLevel,
                audience,
                purposes,
                maskDates,
                checklist,
                reviewAt,
                releases,
                allowed);
    }
}
