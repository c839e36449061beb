package de.leitplanke.workspace;

import de.leitplanke.guard.Circumstances;
import de.leitplanke.guard.DecisionCount;
import de.leitplanke.guard.Guard;
import de.leitplanke.models.Connections;
import de.leitplanke.people.SignedIn;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tool.ToolId;
import de.leitplanke.register.Tools;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks for every tool of the register whether this draft may go there. */
@Component
class Verdicts {

    private final Guard guard;
    private final DecisionCount count;
    private final Tools tools;
    private final Connections connections;

    Verdicts(Guard guard, DecisionCount count, Tools tools, Connections connections) {
        this.guard = guard;
        this.count = count;
        this.tools = tools;
        this.connections = connections;
    }

    List<Verdict> of(SignedIn person, AssignmentContent content, Piece piece, Draft draft) {
        Set<ToolId> connected = connections.connected();
        return tools.all().stream()
                .map(tool -> verdict(person, content, piece, draft, tool, connected))
                .toList();
    }

    Optional<Verdict> of(SignedIn person, AssignmentContent content, Piece piece, Draft draft, String tool) {
        return tools.byKey(tool).map(found -> verdict(person, content, piece, draft, found, connections.connected()));
    }

    /** Counts a verdict by which a text leaves or is kept back. */
    void count(Verdict verdict, AssignmentContent content, Draft draft) {
        count.count(
                verdict.judgement(),
                verdict.tool(),
                draft.classesWith(content.entered().declared()));
    }

    private Verdict verdict(
            SignedIn person, AssignmentContent content, Piece piece, Draft draft, Tool tool, Set<ToolId> connected) {
        FieldOfUse field = piece.field();
        Circumstances wish = new Circumstances(
                person,
                tool,
                field,
                draft.classesWith(content.entered().declared()),
                draft.form(),
                content.entered().audience(),
                EnumSet.copyOf(piece.example().purposes()),
                draft.length());
        return new Verdict(tool, guard.judge(wish), connected.contains(tool.id()));
    }
}
