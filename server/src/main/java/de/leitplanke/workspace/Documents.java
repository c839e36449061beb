package de.leitplanke.workspace;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Purpose;
import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.AssignmentContent.Order;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.export.FinishedDocument;
import de.leitplanke.workspace.export.Labels;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the document that leaves the house from a signed assignment. */
@Component
class Documents {

    private final TownOfThisInstallation town;

    Documents(TownOfThisInstallation town) {
        this.town = town;
    }

    /** The words of the label that the agreement or the kind of text demands, or null where nothing demands one. */
    @Nullable
    String label(Work work) {
        String demanded = demanded(work);
        if (!EasyLanguage.isMeant(work.content())) {
            return demanded;
        }
        return demanded == null ? Labels.untested() : demanded + " " + Labels.untested();
    }

    private static @Nullable String demanded(Work work) {
        Set<Obligation> duties = work.content().duties();
        boolean outside = duties.contains(Obligation.LABEL);
        boolean inside = duties.contains(Obligation.DRAFT_NOTE);
        if (!outside && !inside) {
            return null;
        }
        boolean internal = work.content().entered().audience() == Audience.INTERNAL
                || work.content().entered().audience() == Audience.SELF;
        return Labels.signed(
                part(work.piece().example().purposes()), internal ? Labels.Readers.INTERNAL : Labels.Readers.PUBLIC);
    }

    String draftNote(Work work) {
        String note = Labels.draft(part(work.piece().example().purposes()));
        return EasyLanguage.isMeant(work.content()) ? note + ". " + Labels.untested() : note;
    }

    FinishedDocument document(Work work) {
        Answer answer = work.content().answer();
        if (answer == null) {
            throw new GoneException("workspace.noAnswer");
        }
        return new FinishedDocument(
                work.content().title(),
                answer.text(),
                label(work),
                ofEveryRound(work, order -> order.toolClass().name()),
                work.id().value().toString(),
                ofEveryRound(work, Order::receiptHash),
                work.content().signatures().stream()
                        .map(signature -> new FinishedDocument.Signer(signature.name(), signature.date()))
                        .toList(),
                town.get().name());
    }

    /** What holds for the orders that led to the text, each value once. */
    private static String ofEveryRound(Work work, Function<Order, String> value) {
        return work.content().rounds().chain().stream()
                .map(Round::order)
                .map(value)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Labels.Part part(Set<Purpose> purposes) {
        if (purposes.contains(Purpose.TRANSLATION)) {
            return Labels.Part.TRANSLATED;
        }
        boolean edited = purposes.contains(Purpose.PLAIN_LANGUAGE) || purposes.contains(Purpose.SUMMARY);
        return edited ? Labels.Part.EDITED : Labels.Part.CREATED;
    }
}
