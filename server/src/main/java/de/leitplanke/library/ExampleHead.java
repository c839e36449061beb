package de.leitplanke.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.leitplanke.platform.start.Given;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ToolClass;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The head of an example as it stands in its file. Keys without a dot are those of the dotprompt format; everything of
 * our own has a dot, which dotprompt leaves to whoever owns the name before it.
 *
 * @see <a href="https://google.github.io/dotprompt/reference/frontmatter">Front matter of dotprompt</a>
 */
record ExampleHead(
        String name,
        String description,
        PromptInput input,
        @JsonProperty("leitplanke.title") String title,
        @JsonProperty("leitplanke.category") Category category,
        @JsonProperty("leitplanke.field") String field,
        @JsonProperty("leitplanke.office") String office,
        @JsonProperty("leitplanke.exercise") String exercise,
        @JsonProperty("leitplanke.seeAlso") List<String> seeAlso,
        @JsonProperty("leitplanke.dataClasses") Set<DataClass> dataClasses,
        @JsonProperty("leitplanke.toolClasses") Set<ToolClass> toolClasses,
        @JsonProperty("leitplanke.audience") Audience audience,
        @JsonProperty("leitplanke.automationLevel") AutomationLevel automationLevel,
        @JsonProperty("leitplanke.purposes") Set<Purpose> purposes,
        @JsonProperty("leitplanke.minutes") Minutes minutes,
        @JsonProperty("leitplanke.clauses") List<String> clauses,
        @JsonProperty("leitplanke.variables") Map<String, VariableNotes> variables,
        @JsonProperty("leitplanke.checks") List<String> checks,
        @JsonProperty("leitplanke.answer") String answer,
        @JsonProperty("leitplanke.plantedErrors") List<PlantedError> plantedErrors,
        @JsonProperty("leitplanke.tests") List<TemplateTest> tests) {

    /** Shortest and longest time the work usually takes. */
    record Minutes(int from, int to) {

        Minutes {
            require(from > 0 && from <= to, "Die Angabe „leitplanke.minutes“ braucht zwei Zahlen, „to“ ab „from“.");
        }
    }

    ExampleHead {
        Given.all("name", name, "description", description, "input", input, "leitplanke.title", title);
        Given.all("leitplanke.category", category, "leitplanke.field", field, "leitplanke.office", office);
        Given.all("leitplanke.exercise", exercise, "leitplanke.seeAlso", seeAlso, "leitplanke.audience", audience);
        Given.all("leitplanke.dataClasses", dataClasses, "leitplanke.toolClasses", toolClasses);
        Given.all("leitplanke.automationLevel", automationLevel, "leitplanke.purposes", purposes);
        Given.all("leitplanke.minutes", minutes, "leitplanke.clauses", clauses, "leitplanke.variables", variables);
        Given.all("leitplanke.checks", checks, "leitplanke.answer", answer);
        Given.all("leitplanke.plantedErrors", plantedErrors, "leitplanke.tests", tests);
        require(name.matches("[a-z0-9]+(-[a-z0-9]+)*"), "Die Kennung „" + name + "“ hat unerlaubte Zeichen.");
        require(exercise.matches("U\\d\\d"), "Die Übung „" + exercise + "“ ist keine Nummer wie U09.");
        require(!checks.isEmpty(), "Was ein Mensch prüft, fehlt.");
        for (PlantedError error : plantedErrors) {
            require(answer.contains(error.text()), "Die Stelle „" + error.text() + "“ steht nicht in der Antwort.");
        }
        requireSameNames(Picoschema.names(input.schema()), variables.keySet());
        requireTests(tests, variables.keySet(), dataClasses);
    }

    static ExampleHead of(Example example) {
        Map<String, VariableNotes> notes = new LinkedHashMap<>();
        example.variables().forEach(variable -> notes.put(variable.name(), VariableNotes.of(variable)));
        return new ExampleHead(
                example.key(),
                example.lead(),
                PromptInput.of(example.variables()),
                example.title(),
                example.category(),
                example.field(),
                example.office(),
                example.exercise(),
                example.seeAlso(),
                new TreeSet<>(example.dataClasses()),
                new TreeSet<>(example.toolClasses()),
                example.audience(),
                example.automationLevel(),
                new TreeSet<>(example.purposes()),
                new Minutes(example.minutesFrom(), example.minutesTo()),
                example.clauses(),
                notes,
                example.checks(),
                example.answer() + "\n",
                example.plantedErrors(),
                example.tests());
    }

    /**
     * The blank of this key of the schema.
     *
     * @throws IllegalArgumentException in German, if no form can ask for it
     */
    Variable variable(String key) {
        return Picoschema.variable(key, input.schema().getOrDefault(key, ""), variables);
    }

    Example example(List<Variable> asked, PromptTemplate template) {
        return new Example(
                name,
                title,
                description,
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
                minutes.from(),
                minutes.to(),
                List.copyOf(clauses),
                List.copyOf(asked),
                List.copyOf(checks),
                answer.strip(),
                List.copyOf(plantedErrors),
                List.copyOf(tests),
                template);
    }

    private static void requireSameNames(List<String> asked, Set<String> noted) {
        require(new HashSet<>(asked).size() == asked.size(), "Zwei Angaben haben denselben Namen.");
        noted.stream().filter(name -> !asked.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("Die Angabe „" + name + "“ steht nicht in „input.schema“.");
        });
    }

    private static void requireTests(List<TemplateTest> tests, Set<String> variables, Set<DataClass> classes) {
        require(!tests.isEmpty(), "Die Vorlage hat keinen Test.");
        boolean personal = classes.stream().anyMatch(data -> data.compareTo(DataClass.D1) > 0);
        for (TemplateTest test : tests) {
            require(
                    variables.containsAll(test.values().keySet()),
                    "Der Test „" + test.name() + "“ füllt eine Angabe, die es nicht gibt.");
            require(
                    personal || test.expect().findings().isEmpty(),
                    "Der Test „" + test.name() + "“ erwartet Personenbezug, das Beispiel nicht.");
        }
    }

    private static void require(boolean met, String reason) {
        if (!met) {
            throw new IllegalArgumentException(reason);
        }
    }
}
