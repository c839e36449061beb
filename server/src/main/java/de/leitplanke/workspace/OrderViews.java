package de.leitplanke.workspace;

import de.leitplanke.library.Variable;
import de.leitplanke.privacy.Label;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Release;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.view.OrderView;
import de.leitplanke.workspace.view.OrderView.FieldView;
import java.util.Arrays;
import java.util.List;

/** Prepares the form of the first step for its page. */
final class OrderViews {

    /** What an author may add, the frequent first. */
    private static final List<Label> ADDABLE = List.of(
            Label.PERSON,
            Label.STREET,
            Label.LOCATION,
            Label.PHONE,
            Label.EMAIL,
            Label.ID,
            Label.DATE,
            Label.USERNAME,
            Label.LICENCE_PLATE,
            Label.HEALTH,
            Label.SOCIAL,
            Label.TAX,
            Label.PERSONNEL,
            Label.SECRET);

    private OrderViews() {}

    static OrderView of(Work work) {
        AssignmentContent content = work.content();
        return new OrderView(
                content.title(),
                work.piece().example().lead(),
                work.piece().field().name(),
                work.piece().example().variables().stream()
                        .map(variable -> field(variable, content))
                        .toList(),
                Arrays.asList(Audience.values()),
                content.entered().audience(),
                Arrays.asList(DataClass.values()),
                content.entered().declared(),
                ADDABLE.stream().map(Label::name).toList(),
                mayBeClear(work),
                content.entered().clear(),
                content.entered().submissions(),
                content.remark(),
                CoachedOrder.blank(work.piece().example())
                        .map(variable -> field(variable, content))
                        .orElse(null));
    }

    /** Real values are offered only where the field is released for them beyond public and internal texts. */
    private static boolean mayBeClear(Work work) {
        return work.piece().field().releases().entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue() == Release.CLEAR && entry.getKey().compareTo(DataClass.D1) > 0);
    }

    private static FieldView field(Variable variable, AssignmentContent content) {
        return new FieldView(
                variable.name(),
                variable.label(),
                variable.hint(),
                variable.required(),
                variable.type() == Variable.Type.TEXT,
                variable.type() == Variable.Type.CHOICE,
                variable.choices(),
                content.entered().values().getOrDefault(variable.name(), ""));
    }
}
