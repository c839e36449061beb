package de.leitplanke.library;

import de.leitplanke.guard.Circumstances;
import de.leitplanke.guard.Guard;
import de.leitplanke.guard.Judgement;
import de.leitplanke.people.SignedIn;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which examples somebody may use now with at least one tool; asked once for each situation, not for each example. */
@Component
class UsableExamples {

    private final ExampleFacets facets;
    private final FieldsOfUse fields;
    private final Tools tools;
    private final Guard guard;

    UsableExamples(ExampleFacets facets, FieldsOfUse fields, Tools tools, Guard guard) {
        this.facets = facets;
        this.fields = fields;
        this.tools = tools;
        this.guard = guard;
    }

    /** The names of the situations that the agreement permits this person today. */
    List<String> situationsFor(SignedIn person) {
        Map<String, FieldOfUse> known =
                fields.all().stream().collect(Collectors.toMap(FieldOfUse::key, Function.identity()));
        List<Tool> everyTool = tools.all();
        List<String> names = new ArrayList<>();
        List<Circumstances> wishes = new ArrayList<>();
        for (ExampleSituation situation : facets.situations()) {
            FieldOfUse field = known.get(situation.field());
            if (field != null && !situation.dataClasses().isEmpty()) {
                everyTool.stream()
                        .filter(tool -> field.tools().contains(tool.id())
                                && situation.toolClasses().contains(tool.toolClass()))
                        .forEach(tool -> {
                            names.add(situation.name());
                            wishes.add(wish(person, situation, field, tool));
                        });
            }
        }
        List<Judgement> judgements = guard.judgeAll(person, wishes);
        List<String> permitted = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            if (judgements.get(i).permits()) {
                permitted.add(names.get(i));
            }
        }
        return permitted.stream().distinct().toList();
    }

    private static Circumstances wish(SignedIn person, ExampleSituation situation, FieldOfUse field, Tool tool) {
        return new Circumstances(
                person,
                tool,
                field,
                situation.dataClasses(),
                situation.form(),
                situation.audience(),
                situation.purposes(),
                0);
    }
}
