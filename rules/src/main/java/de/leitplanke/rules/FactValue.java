package de.leitplanke.rules;

/** A value that a {@link Fact} may take. Implemented by the enums of the closed vocabulary. */
public sealed interface FactValue
        permits AcknowledgementStatus,
                Audience,
                AutomationLevel,
                ContractStatus,
                DataClass,
                Form,
                HighRiskProcedure,
                PassStatus,
                Purpose,
                Region,
                Release,
                ReleaseStatus,
                Role,
                TextLength,
                ToolCalls,
                ToolClass,
                TrainingUse {

    /** The code as it stands in files, for example {@code D2}. */
    String name();

    /** Position within its vocabulary, from 0. */
    int ordinal();

    /** The value in German words, without a full stop. */
    String german();
}
