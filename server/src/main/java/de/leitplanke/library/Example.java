package de.leitplanke.library;

import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ToolClass;
import java.util.List;
import java.util.Set;

/**
 * A worked example: what to fill in, how the order reads, what an answer looks like and what must be checked in it.
 *
 * @param key stable short name, also in addresses
 * @param field key of the field of use in the register
 * @param office where this work is done, German
 * @param exercise number of the exercise of the course that trains what it needs
 * @param seeAlso keys of examples that help with similar work
 * @param dataClasses what the texts of this kind of work usually contain
 * @param toolClasses the classes of tools that may do it
 * @param minutesFrom shortest time it usually takes with checking, in minutes
 * @param minutesTo longest such time, in minutes
 * @param clauses ids of the clauses of the agreement to read with it
 * @param checks what a person must check before signing, German
 * @param answer an invented answer with the planted errors in it
 * @param tests what orders from its template have to be like
 */
public record Example(
        String key,
        String title,
        String lead,
        Category category,
        String field,
        String office,
        String exercise,
        List<String> seeAlso,
        Set<DataClass> dataClasses,
        Set<ToolClass> toolClasses,
        Audience audience,
        AutomationLevel automationLevel,
        Set<Purpose> purposes,
        int minutesFrom,
        int minutesTo,
        List<String> clauses,
        List<Variable> variables,
        List<String> checks,
        String answer,
        List<PlantedError> plantedErrors,
        List<TemplateTest> tests,
        PromptTemplate template) {

    /** The same work in other words: field of use, data and answer stay as they were judged. */
    public Example reworded(
            String otherKey,
            String otherTitle,
            String otherLead,
            List<Variable> otherVariables,
            List<String> otherChecks,
            PromptTemplate otherTemplate) {
        return changed(otherKey, field, otherTitle, otherLead, otherVariables, otherChecks, otherTemplate);
    }

    /** The same under another key. */
    public Example named(String otherKey) {
        return reworded(otherKey, title, lead, variables, checks, template);
    }

    /** The same for another field of use. */
    public Example inField(String otherField) {
        return changed(key, otherField, title, lead, variables, checks, template);
    }

    private Example changed(
            String otherKey,
            String otherField,
            String otherTitle,
            String otherLead,
            List<Variable> otherVariables,
            List<String> otherChecks,
            PromptTemplate otherTemplate) {
        return new Example(
                otherKey,
                otherTitle,
                otherLead,
                category,
                otherField,
                office,
                exercise,
                seeAlso,
                dataClasses,
                toolClasses,
                audience,
                automationLevel,
                purposes,
                minutesFrom,
                minutesTo,
                clauses,
                otherVariables,
                otherChecks,
                answer,
                plantedErrors,
                tests,
                otherTemplate);
    }
}
