package de.leitplanke.workspace;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.StartSection;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.workspace.view.AssignmentView;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the person has begun and what waits for the person's second signature. */
@Component
class BegunSection implements StartSection {

    private static final int SHOWN = 4;

    private final Assignments assignments;
    private final AssignmentViews views;
    private final Texts texts;

    BegunSection(Assignments assignments, AssignmentViews views, Texts texts) {
        this.assignments = assignments;
        this.views = views;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String titleKey() {
        return "workspace.begun";
    }

    @Override
    public List<Row> rows(Principal person) {
        return person instanceof SignedIn someone
                ? Stream.concat(waiting(someone), begun(someone)).toList()
                : List.of();
    }

    private Stream<Row> waiting(SignedIn person) {
        return assignments.awaiting(person.person()).stream()
                .map(views::of)
                .map(view -> new Row(
                        view.title(),
                        texts.of("workspace.waitsForYou"),
                        "/gegenzeichnen/" + view.id(),
                        texts.of("second.open")));
    }

    private Stream<Row> begun(SignedIn person) {
        return assignments.by(person.person()).stream()
                .filter(assignment -> assignment.state() != AssignmentState.RELEASED)
                .limit(SHOWN)
                .map(views::of)
                .map(this::row);
    }

    private Row row(AssignmentView view) {
        String state = texts.of(view.stateKey()) + ". " + texts.of("workspace.daysLeft", view.daysLeft());
        return new Row(view.title(), state, view.path(), texts.of("workspace.goOn"));
    }
}
