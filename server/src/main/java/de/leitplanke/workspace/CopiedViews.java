package de.leitplanke.workspace;

import de.leitplanke.platform.page.Texts;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.view.CopiedView;
import org.springframework.stereotype.Component;

/** Prepares what an author copies into a tool without an interface. */
@Component
class CopiedViews {

    private final Texts texts;

    CopiedViews(Texts texts) {
        this.texts = texts;
    }

    /** A follow-up alone for a conversation that is still open there, and with everything before for a new one. */
    CopiedView of(Work work) {
        Rounds rounds = work.content().rounds();
        Round waiting = rounds.waiting().orElseThrow(() -> new GoneException("workspace.gone"));
        String text = waiting.order().text();
        String before = waiting.follows() == Round.BEGINNING
                ? ""
                : before(Conversation.of(rounds.chainTo(waiting.follows()), rounds.placeholders()));
        return new CopiedView(
                work.id().path(),
                work.content().title(),
                waiting.order().toolName(),
                text,
                before.isEmpty() ? "" : before + texts.of("followUp.nowWish") + "\n\n" + text);
    }

    /** The conversation so far as one text, or empty. */
    String before(Conversation conversation) {
        return conversation.text(texts.of("followUp.order"), texts.of("followUp.answer"));
    }
}
