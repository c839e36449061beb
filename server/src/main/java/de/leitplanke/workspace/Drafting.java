package de.leitplanke.workspace;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.library.Example;
import de.leitplanke.library.Variable;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.GivenNameGender;
import de.leitplanke.privacy.Masking;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.privacy.Pseudonymised;
import de.leitplanke.privacy.Pseudonymiser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a draft as it stands: what is found in it, and what would leave the house. */
@Component
class Drafting {

    private final FoundItems found;

    Drafting(FoundItems found) {
        this.found = found;
    }

    Draft read(AssignmentContent content, Example example, boolean maskDates) {
        JoinedValues joined = JoinedValues.of(example, content.entered().values());
        List<FoundItem> items = found.in(joined.text(), content.entered(), maskDates, PlaceholderTable.empty());
        List<Finding> counted = FoundItems.counted(items);
        return content.entered().clear()
                ? draft(content, example, items, counted, content.entered().values(), PlaceholderTable.empty())
                : masked(content, example, items, counted, joined, maskDates);
    }

    private static Draft masked(
            AssignmentContent content,
            Example example,
            List<FoundItem> items,
            List<Finding> counted,
            JoinedValues joined,
            boolean maskDates) {
        Pseudonymiser pseudonymiser = pseudonymiser(maskDates);
        Map<String, String> leaving = new LinkedHashMap<>();
        PlaceholderTable table = PlaceholderTable.empty();
        for (Variable variable : example.variables()) {
            String value = content.entered().values().getOrDefault(variable.name(), "");
            Pseudonymised masked = pseudonymiser.pseudonymise(value, joined.inside(variable.name(), counted), table);
            table = masked.table();
            leaving.put(variable.name(), masked.text());
        }
        return draft(content, example, items, counted, leaving, table);
    }

    private static Draft draft(
            AssignmentContent content,
            Example example,
            List<FoundItem> items,
            List<Finding> counted,
            Map<String, String> leaving,
            PlaceholderTable table) {
        return new Draft(
                items,
                FoundClasses.of(counted),
                Conversation.NONE,
                leaving,
                example.template().render(leaving),
                table,
                missing(content, example));
    }

    static Pseudonymiser pseudonymiser(boolean maskDates) {
        return Pseudonymiser.with(new Masking(maskDates, Masking.standard().ages()), GivenNameGender.german());
    }

    private static List<Variable> missing(AssignmentContent content, Example example) {
        return example.variables().stream()
                .filter(Variable::required)
                .filter(variable -> content.entered()
                        .values()
                        .getOrDefault(variable.name(), "")
                        .isBlank())
                .toList();
    }
}
