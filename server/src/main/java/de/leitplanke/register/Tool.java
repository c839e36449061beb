package de.leitplanke.register;

import de.leitplanke.rules.ContractStatus;
import de.leitplanke.rules.Region;
import de.leitplanke.rules.ReleaseStatus;
import de.leitplanke.rules.ToolClass;
import de.leitplanke.rules.TrainingUse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tool as the register knows it.
 *
 * @param key stable short name, also in shipped files
 * @param status standing as decided; {@link #statusOn} also looks at the review date
 * @param contract standing of the processing contract as entered; {@link #contractOn} also looks at its end
 * @param connection whether it can be connected or only be used by copy and paste
 */
public record Tool(
        ToolId id,
        String key,
        String name,
        String provider,
        String description,
        ToolClass toolClass,
        ReleaseStatus status,
        ContractStatus contract,
        @Nullable LocalDate contractEnds,
        Region region,
        TrainingUse training,
        Connection connection,
        LocalDate reviewAt) {

    /** Identifies a tool. */
    public record ToolId(UUID value) {}

    /** How text gets into the tool. */
    public enum Connection {
        API,
        COPY
    }

    /** A release whose review date is past counts no longer. */
    public ReleaseStatus statusOn(LocalDate day) {
        boolean inUse = status == ReleaseStatus.RELEASED || status == ReleaseStatus.PILOT;
        return inUse && day.isAfter(reviewAt) ? ReleaseStatus.REVIEW_OVERDUE : status;
    }

    /** A contract counts up to and including its last day. */
    public ContractStatus contractOn(LocalDate day) {
        boolean ended = contractEnds != null && day.isAfter(contractEnds);
        return contract == ContractStatus.VALID && ended ? ContractStatus.EXPIRED : contract;
    }
}
