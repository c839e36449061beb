package de.leitplanke.rules;

import java.util.Map;
import java.util.Set;

/**
 * What the version decides about one class of data in one class of tool, everything else being in order.
 *
 * @param dataClass the data
 * @param toolClass the tool
 * @param form clear or masked text
 * @param release how the field of use is released for the data
 * @param outcome the decision
 * @param obligations what must be done on the way
 */
public record MatrixCell(
        DataClass dataClass,
        ToolClass toolClass,
        Form form,
        Release release,
        Outcome outcome,
        Set<Obligation> obligations) {

    Map<String, Object> plain() {
        return Map.of(
                "dataClass", dataClass.name(),
                "toolClass", toolClass.name(),
                "form", form.name(),
                "release", release.name(),
                "outcome", outcome.name(),
                "obligations",
                        obligations.stream().sorted().map(Obligation::name).toList());
    }
}
