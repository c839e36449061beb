package de.leitplanke.workspace;

import de.leitplanke.privacy.Gender;
import de.leitplanke.privacy.Label;
import de.leitplanke.privacy.Placeholder;
import de.leitplanke.privacy.PlaceholderEntry;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.ToolClass;
import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.AssignmentContent.Order;
import de.leitplanke.workspace.AssignmentContent.Origin;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Content for tests that look at where it is kept. */
final class Contents {

    private Contents() {}

    static AssignmentContent draft(String message) {
        return AssignmentContent.begun(
                        new Origin("antwort-beschwerde", "Antwort auf eine Beschwerde", "citizen-replies"),
                        Audience.PERSON)
                .withDraft(Map.of("nachricht", message), Set.of(), Audience.PERSON, false);
    }

    static Order order(String text, Set<DataClass> classes) {
        return new Order(
                "state-assistant", "Landesassistent", ToolClass.T3, text, classes, "{}", "sha256:00", Set.of());
    }

    /** One more round that goes on from the chosen answer and waits for its own. */
    static Rounds asked(Rounds before, String wish, PlaceholderTable table) {
        int follows = before.all().isEmpty() ? Round.BEGINNING : before.chosen();
        return before.asked(new Round(wish, follows, "", order(wish, Set.of()), null), table);
    }

    static Answer answer(String text) {
        return ReceivedAnswer.of(text, PlaceholderTable.empty());
    }

    static Answer answerOf(AssignmentContent content) {
        return Objects.requireNonNull(content.answer());
    }

    /** A table in which these names have the placeholders from [NAME_1] on. */
    static PlaceholderTable table(String... names) {
        return PlaceholderTable.of(IntStream.range(0, names.length)
                .mapToObj(at ->
                        new PlaceholderEntry(new Placeholder("NAME", at + 1), Label.PERSON, names[at], Gender.UNKNOWN))
                .toList());
    }
}
