package de.leitplanke.library;

import de.leitplanke.agreement.Situations;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import de.leitplanke.rules.compare.NamedSituation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every example with each tool that may do it and that its field of use names. */
@Component
class ExampleSituations implements Situations {

    private static final String KIND = "Praxisbeispiel mit Werkzeug";

    private final Examples examples;
    private final FieldsOfUse fields;
    private final Tools tools;
    private final Clock clock;

    ExampleSituations(Examples examples, FieldsOfUse fields, Tools tools, Clock clock) {
        this.examples = examples;
        this.fields = fields;
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public List<NamedSituation> all() {
        List<Tool> known = tools.all();
        return examples.all().stream()
                .filter(example -> !example.dataClasses().isEmpty())
                .flatMap(example -> situations(example, known))
                .toList();
    }

    private Stream<NamedSituation> situations(Example example, List<Tool> known) {
        Optional<FieldOfUse> field = fields.byKey(example.field());
        return field.stream()
                .flatMap(found -> known.stream()
                        .filter(tool -> found.tools().contains(tool.id())
                                && example.toolClasses().contains(tool.toolClass()))
                        .map(tool -> situation(example, found, tool)));
    }

    private NamedSituation situation(Example example, FieldOfUse field, Tool tool) {
        return new NamedSituation(
                "„%s“ mit %s".formatted(example.title(), tool.name()),
                KIND,
                ExampleFacts.of(example, field, tool, LocalDate.now(clock)));
    }
}
