package de.leitplanke.register;

import de.leitplanke.rules.AcknowledgementStatus;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.FactsBuilder;
import de.leitplanke.rules.HighRiskProcedure;
import de.leitplanke.rules.PassStatus;
import de.leitplanke.rules.ReleaseStatus;
import de.leitplanke.rules.Role;
import de.leitplanke.rules.TextLength;
import de.leitplanke.rules.ToolCalls;
import java.time.LocalDate;

/** What the register knows about using a tool in a field of use, as facts. */
public final class RegisterFacts {

    private RegisterFacts() {}

    /** Facts of this day; purposes, text and person are added by whoever asks. */
    public static FactsBuilder of(FieldOfUse field, Tool tool, LocalDate day) {
        return Facts.builder()
                .fieldRelease(field.releases())
                .toolClass(tool.toolClass())
                .toolStatus(statusOfTool(field, tool, day))
                .contract(tool.contractOn(day))
                .training(tool.training())
                .region(tool.region())
                .fieldStatus(field.statusOn(day))
                .highRiskProcedure(HighRiskProcedure.INCOMPLETE)
                .automationLevel(field.automationLevel())
                .toolCalls(ToolCalls.NONE);
    }

    /** The same for a text of ordinary length by somebody to whom the gate is open. */
    public static FactsBuilder forStaff(FieldOfUse field, Tool tool, LocalDate day) {
        return of(field, tool, day)
                .acknowledgement(AcknowledgementStatus.CURRENT)
                .pass(PassStatus.VALID)
                .role(Role.EMPLOYEE)
                .length(TextLength.ORDINARY);
    }

    /** A tool that the field of use does not name is not released there, whatever it is elsewhere. */
    private static ReleaseStatus statusOfTool(FieldOfUse field, Tool tool, LocalDate day) {
        ReleaseStatus status = tool.statusOn(day);
        boolean named = field.tools().contains(tool.id());
        return named || status == ReleaseStatus.PAUSED || status == ReleaseStatus.REVIEW_OVERDUE
                ? status
                : ReleaseStatus.NOT_RELEASED;
    }
}
