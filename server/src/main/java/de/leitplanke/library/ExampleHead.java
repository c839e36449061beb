package de.leitplanke.library;

import de.leitplanke.platform.start.Given;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ToolClass;
import java.util.List;
import java.util.Set;

/** The head of an example as it stands in its file; {@code minutes} is shortest and longest. */
record ExampleHead(
        String id,
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
        List<Integer> minutes,
        List<String> clauses,
        List<Variable> variables,
        List<String> checks,
        String answer,
        List<PlantedError> plantedErrors) {

    ExampleHead {
        Given.all("id", id, "title", title, "lead", lead, "category", category, "field", field);
        Given.all("office", office, "exercise", exercise, "seeAlso", seeAlso);
        Given.all("dataClasses", dataClasses, "toolClasses", toolClasses, "audience", audience);
        Given.all("automationLevel", automationLevel, "purposes", purposes, "minutes", minutes, "clauses", clauses);
        Given.all("variables", variables, "checks", checks, "answer", answer, "plantedErrors", plantedErrors);
        require(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "Die Kennung „" + id + "“ hat unerlaubte Zeichen.");
        require(exercise.matches("U\\d\\d"), "Die Übung „" + exercise + "“ ist keine Nummer wie U09.");
        require(
                minutes.size() == 2 && minutes.get(0) > 0 && minutes.get(0) <= minutes.get(1),
                "Die Angabe „minutes“ braucht zwei Zahlen, die kleinere zuerst.");
        require(!checks.isEmpty(), "Was ein Mensch prüft, fehlt.");
        require(
                variables.stream().map(Variable::name).distinct().count() == variables.size(),
                "Zwei Angaben haben denselben Namen.");
        for (PlantedError error : plantedErrors) {
            require(answer.contains(error.text()), "Die Stelle „" + error.text() + "“ steht nicht in der Antwort.");
        }
    }

    Example example(PromptTemplate template) {
        return new Example(
                id,
                title,
                lead,
                category,
                field,
                office,
                exercise,
                List.copyOf(seeAlso),
                Set.copyOf(dataClasses),
                Set.copyOf(toolClasses),
                audience,
                automationLevel,
                Set.copyOf(purposes),
                minutes.get(0),
                minutes.get(1),
                List.copyOf(clauses),
                List.copyOf(variables),
                List.copyOf(checks),
                answer.strip(),
                List.copyOf(plantedErrors),
                template);
    }

    private static void require(boolean met, String reason) {
        if (!met) {
            throw new IllegalArgumentException(reason);
        }
    }
}
