package de.leitplanke.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Collects facts. What is not set stays unknown; a second value for the same fact replaces the first. */
public final class FactsBuilder {

    private final int[] masks;
    private final int[] releases;

    FactsBuilder(int[] masks, int[] releases) {
        this.masks = masks;
        this.releases = releases;
    }

    /**
     * Sets any fact; for {@link Fact#RELEASE} the value holds for every data class.
     *
     * @throws IllegalArgumentException if the fact cannot take the value
     */
    public FactsBuilder with(Fact fact, FactValue value) {
        return with(fact, List.of(value));
    }

    /**
     * Sets any fact to one value, or a set-valued fact to several.
     *
     * @throws IllegalArgumentException if there is no value, more than one for a single-valued fact, or a foreign one
     */
    public FactsBuilder with(Fact fact, Collection<? extends FactValue> values) {
        if (values.isEmpty() || (values.size() > 1 && !fact.isSet())) {
            throw new IllegalArgumentException(fact.key() + " cannot take " + values.size() + " values");
        }
        if (!fact.allowed().containsAll(values)) {
            throw new IllegalArgumentException(fact.key() + " cannot be " + values);
        }
        int mask = 0;
        for (FactValue value : values) {
            mask |= 1 << Facts.index(value);
        }
        if (fact == Fact.RELEASE) {
            Arrays.fill(releases, Integer.numberOfTrailingZeros(mask) + 1);
        } else {
            masks[fact.index()] = mask;
        }
        return this;
    }

    public FactsBuilder dataClasses(DataClass first, DataClass... more) {
        with(Fact.DATA_CLASSES, first);
        for (DataClass value : more) {
            masks[Fact.DATA_CLASSES.index()] |= 1 << Facts.index(value);
        }
        return this;
    }

    /** Sets the data classes; at least one, a public text is {@link DataClass#D0}. */
    public FactsBuilder dataClasses(Collection<DataClass> values) {
        return with(Fact.DATA_CLASSES, values);
    }

    /** Sets how the field of use is released for each data class; a class that is not named is not released. */
    public FactsBuilder fieldRelease(Map<DataClass, Release> released) {
        for (DataClass dataClass : DataClass.values()) {
            releases[Facts.index(dataClass)] = Facts.index(released.getOrDefault(dataClass, Release.NONE)) + 1;
        }
        return this;
    }

    public FactsBuilder purposes(Purpose first, Purpose... more) {
        with(Fact.PURPOSES, first);
        for (Purpose value : more) {
            masks[Fact.PURPOSES.index()] |= 1 << Facts.index(value);
        }
        return this;
    }

    public FactsBuilder purposes(Collection<Purpose> values) {
        return with(Fact.PURPOSES, values);
    }

    public FactsBuilder toolClass(ToolClass value) {
        return with(Fact.TOOL_CLASS, value);
    }

    public FactsBuilder toolStatus(ReleaseStatus value) {
        return with(Fact.TOOL_STATUS, value);
    }

    public FactsBuilder contract(ContractStatus value) {
        return with(Fact.CONTRACT, value);
    }

    public FactsBuilder training(TrainingUse value) {
        return with(Fact.TRAINING, value);
    }

    public FactsBuilder region(Region value) {
        return with(Fact.REGION, value);
    }

    public FactsBuilder fieldStatus(ReleaseStatus value) {
        return with(Fact.FIELD_STATUS, value);
    }

    public FactsBuilder highRiskProcedure(HighRiskProcedure value) {
        return with(Fact.HIGH_RISK_PROCEDURE, value);
    }

    public FactsBuilder audience(Audience value) {
        return with(Fact.AUDIENCE, value);
    }

    public FactsBuilder automationLevel(AutomationLevel value) {
        return with(Fact.AUTOMATION_LEVEL, value);
    }

    public FactsBuilder toolCalls(ToolCalls value) {
        return with(Fact.TOOL_CALLS, value);
    }

    public FactsBuilder acknowledgement(AcknowledgementStatus value) {
        return with(Fact.ACKNOWLEDGEMENT, value);
    }

    public FactsBuilder pass(PassStatus value) {
        return with(Fact.PASS, value);
    }

    public FactsBuilder role(Role value) {
        return with(Fact.ROLE, value);
    }

    public FactsBuilder length(TextLength value) {
        return with(Fact.LENGTH, value);
    }

    public FactsBuilder form(Form value) {
        return with(Fact.FORM, value);
    }

    public Facts build() {
        return new Facts(masks, releases);
    }
}
