package de.leitplanke.library.orientation;

import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.RegisterFacts;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.FactsBuilder;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ReleaseStatus;
import de.leitplanke.rules.ToolCalls;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Asks the agreement about a task, once for each tool that could do it. */
final class Judge {

    private final AgreementVersion agreement;
    private final List<Tool> tools;
    private final LocalDate day;

    Judge(AgreementVersion agreement, List<Tool> tools, LocalDate day) {
        this.agreement = agreement;
        this.tools = tools;
        this.day = day;
    }

    /** What is decided for each tool, the best first; never empty as long as the register has a tool. */
    List<Ruling> rulings(Understood understood, FieldOfUse field) {
        return candidates(understood, field).stream()
                .map(tool -> new Ruling(tool, agreement.decide(facts(understood, field, tool))))
                .sorted(Ruling.ORDER)
                .toList();
    }

    private List<Tool> candidates(Understood understood, FieldOfUse field) {
        SortedSet<String> named = understood.codes(Aspect.TOOL);
        List<Tool> known =
                tools.stream().filter(tool -> named.contains(tool.key())).toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<Tool> released = tools.stream().filter(this::isInUse).toList();
        List<Tool> ofField = released.stream()
                .filter(tool -> field.tools().contains(tool.id()))
                .toList();
        if (!ofField.isEmpty()) {
            return ofField;
        }
        return released.isEmpty() ? tools : released;
    }

    private boolean isInUse(Tool tool) {
        ReleaseStatus status = tool.statusOn(day);
        return status == ReleaseStatus.RELEASED || status == ReleaseStatus.PILOT;
    }

    private Facts facts(Understood understood, FieldOfUse field, Tool tool) {
        FactsBuilder facts = RegisterFacts.forStaff(field, tool, day)
                .form(form(understood))
                .audience(understood.audience().orElse(field.audience()))
                .automationLevel(level(understood, field));
        if (exceeds(understood, field)) {
            facts.fieldStatus(ReleaseStatus.NOT_RELEASED);
        }
        if (field.tools().isEmpty() && understood.codes(Aspect.TOOL).isEmpty()) {
            // Nobody chose this tool, so that it is not named in the field says nothing about the task.
            facts.toolStatus(tool.statusOn(day));
        }
        if (!understood.purposes().isEmpty()) {
            facts.purposes(purposes(understood, field));
        }
        if (!understood.classes().isEmpty()) {
            facts.dataClasses(understood.classes());
        }
        if (understood.callsTools()) {
            facts.toolCalls(ToolCalls.REQUESTED);
        }
        understood.pass().ifPresent(facts::pass);
        understood.acknowledgement().ifPresent(facts::acknowledgement);
        return facts.build();
    }

    /** What a field does not name, as purpose or as level, is not released there; a field that is stopped stays so. */
    private boolean exceeds(Understood understood, FieldOfUse field) {
        ReleaseStatus status = field.statusOn(day);
        boolean open = status == ReleaseStatus.RELEASED || status == ReleaseStatus.PILOT;
        boolean more = understood
                .level()
                .map(level -> level.compareTo(field.automationLevel()) > 0)
                .orElse(false);
        return open && ((more && status == ReleaseStatus.RELEASED) || !Fields.serves(field, understood.purposes()));
    }

    private static AutomationLevel level(Understood understood, FieldOfUse field) {
        return understood
                .level()
                .filter(level -> level.compareTo(field.automationLevel()) > 0)
                .orElse(field.automationLevel());
    }

    private static Set<Purpose> purposes(Understood understood, FieldOfUse field) {
        Set<Purpose> purposes = EnumSet.copyOf(understood.purposes());
        purposes.addAll(field.purposes());
        return purposes;
    }

    /** If nothing else was said, placeholders stand for whatever the house does not tell everybody. */
    private static Form form(Understood understood) {
        Form usual = understood.classes().stream()
                .max(Comparator.naturalOrder())
                .filter(data -> data.compareTo(DataClass.D1) > 0)
                .map(_ -> Form.MASKED)
                .orElse(Form.CLEAR);
        return understood.forms().stream().findFirst().orElse(usual);
    }
}
