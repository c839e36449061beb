package de.leitplanke.register;

import de.leitplanke.platform.start.Given;
import de.leitplanke.register.Tool.Connection;
import de.leitplanke.register.Tool.ToolId;
import de.leitplanke.rules.ContractStatus;
import de.leitplanke.rules.Region;
import de.leitplanke.rules.ReleaseStatus;
import de.leitplanke.rules.ToolClass;
import de.leitplanke.rules.TrainingUse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tool as its file describes it.
 *
 * @param id the tool's key
 */
record ShippedTool(
        String id,
        String name,
        ToolClass toolClass,
        ReleaseStatus status,
        ContractStatus contract,
        Region region,
        TrainingUse training,
        @Nullable LocalDate contractEnds,
        LocalDate reviewAt,
        Connection connection,
        String provider,
        String description) {

    ShippedTool {
        Given.all("id", id, "name", name, "toolClass", toolClass, "status", status, "contract", contract);
        Given.all("region", region, "training", training, "reviewAt", reviewAt, "connection", connection);
        Given.all("provider", provider, "description", description);
    }

    Tool tool() {
        return new Tool(
                new ToolId(UUID.randomUUID()),
                id,
                name,
                provider,
                description,
                toolClass,
                status,
                contract,
                contractEnds,
                region,
                training,
                connection,
                reviewAt);
    }
}
