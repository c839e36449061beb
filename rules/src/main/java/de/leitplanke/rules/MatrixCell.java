package de.leitplanke.rules;

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
        Set<Obligation> obligations) {}
