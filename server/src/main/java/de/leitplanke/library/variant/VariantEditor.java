package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleReader;
import de.leitplanke.library.ExampleReport;
import de.leitplanke.library.ExampleReports;
import de.leitplanke.library.ExampleWriter;
import de.leitplanke.library.PromptTemplate;
import de.leitplanke.library.Variable;
import de.leitplanke.library.variant.VariantForm.BlankForm;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.start.BrokenContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes an example of what was entered, or says beside which field what is wrong. */
@Component
class VariantEditor {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_CHECKS = 20;

    private final Texts texts;
    private final ExampleReports reports;

    VariantEditor(Texts texts, ExampleReports reports) {
        this.texts = texts;
        this.reports = reports;
    }

    /** What came of a form. */
    sealed interface Edited {

        /** An example that reads back as it was written. */
        record Fit(Example example) implements Edited {}

        /**
         * What is wrong.
         *
         * @param problems in German by name of the field; the empty name stands for the whole
         */
        record Unfit(Map<String, String> problems) implements Edited {}
    }

    /** How the example would do, with the coach and the rules. */
    ExampleReport report(Example example) {
        return reports.of(example);
    }

    /** Gives what was entered the key; everything that the form does not ask for is as in the origin. */
    Edited edit(VariantForm form, Example origin, String key) {
        Map<String, String> problems = new LinkedHashMap<>();
        needLine(problems, "titel", form.title());
        needLine(problems, "kurz", form.lead());
        needText(problems, "pruefen", form.checks());
        if (form.checkLines().size() > MOST_CHECKS) {
            problems.put("pruefen", texts.of("variant.problem.checks", MOST_CHECKS));
        }
        List<Variable> blanks = blanks(form, origin, problems);
        needText(problems, "vorlage", form.template());
        try {
            PromptTemplate template = PromptTemplate.read("", 1, form.template(), origin.variables());
            if (problems.isEmpty()) {
                return written(
                        origin.reworded(key, form.title(), form.lead(), blanks, form.checkLines(), template), blanks);
            }
        } catch (BrokenContent broken) {
            problems.putIfAbsent("vorlage", inLine(broken));
        }
        return new Edited.Unfit(problems);
    }

    private Edited written(Example example, List<Variable> blanks) {
        try {
            Example read = ExampleReader.read("", ExampleWriter.write(example));
            return read.variables().equals(blanks)
                    ? new Edited.Fit(read)
                    : new Edited.Unfit(Map.of("", texts.of("variant.problem.blanks")));
        } catch (BrokenContent broken) {
            return new Edited.Unfit(Map.of("", inLine(broken)));
        }
    }

    private List<Variable> blanks(VariantForm form, Example origin, Map<String, String> problems) {
        List<Variable> blanks = new ArrayList<>();
        for (Variable blank : origin.variables()) {
            BlankForm entered = form.blanks().getOrDefault(blank.name(), new BlankForm("", "", ""));
            needLine(problems, "frage." + blank.name(), entered.label());
            needLine(problems, "hinweis." + blank.name(), entered.hint());
            needText(problems, "muster." + blank.name(), entered.sample());
            boolean choice = blank.type() == Variable.Type.CHOICE;
            if (choice && entered.label().matches(".*[()].*")) {
                problems.put("frage." + blank.name(), texts.of("variant.problem.brackets"));
            }
            if (choice && !blank.choices().contains(entered.sample())) {
                problems.put("muster." + blank.name(), texts.of("variant.problem.choice"));
            }
            if (problems.isEmpty()) {
                blanks.add(reworded(blank, entered));
            }
        }
        return blanks;
    }

    private static Variable reworded(Variable blank, BlankForm entered) {
        return new Variable(
                blank.name(),
                entered.label(),
                entered.hint(),
                blank.type(),
                blank.required(),
                blank.source(),
                blank.material(),
                blank.choices(),
                entered.sample());
    }

    private void needLine(Map<String, String> problems, String field, String text) {
        need(problems, field, text, LONGEST_LINE);
    }

    private void needText(Map<String, String> problems, String field, String text) {
        need(problems, field, text, LONGEST_TEXT);
    }

    private void need(Map<String, String> problems, String field, String text, int longest) {
        if (text.isBlank()) {
            problems.put(field, texts.of("variant.problem.empty"));
        } else if (text.length() > longest) {
            problems.put(field, texts.of("variant.problem.long", longest, text.length()));
        }
    }

    private String inLine(BrokenContent broken) {
        return texts.of("variant.problem.line", broken.line(), broken.reason());
    }
}
