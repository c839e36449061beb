package de.leitplanke.workspace;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.library.Example;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.privacy.Pseudonymised;
import de.leitplanke.privacy.Pseudonymiser;
import de.leitplanke.rules.DataClass;
import de.leitplanke.workspace.AssignmentContent.Answer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads a follow-up as it stands. The whole conversation leaves again: what was found in it before counts again, and
 * answers are looked through, too, since somebody may have pasted a name into one. A text that the author has changed
 * goes with it, because the model does not know it.
 */
@Component
class FollowUps {

    private static final String WISH = "wish";
    private static final String TEXT = "text";

    private final FoundItems found;
    private final Texts texts;

    FollowUps(FoundItems found, Texts texts) {
        this.found = found;
        this.texts = texts;
    }

    Draft read(AssignmentContent content, Example example, boolean maskDates) {
        Map<String, Answer> answers = answers(content);
        JoinedValues joined = joined(content, example, answers);
        List<FoundItem> items =
                found
                        .in(
                                joined.text(),
                                content.entered(),
                                maskDates,
                                content.rounds().placeholders())
                        .stream()
                        .filter(item -> isNew(item, joined, answers))
                        .toList();
        return content.entered().clear()
                ? draft(content, items, content.entered().wish(), changedText(content), PlaceholderTable.empty())
                : masked(content, items, joined, answers, Drafting.pseudonymiser(maskDates));
    }

    private Draft masked(
            AssignmentContent content,
            List<FoundItem> items,
            JoinedValues joined,
            Map<String, Answer> answers,
            Pseudonymiser pseudonymiser) {
        List<Finding> counted = FoundItems.counted(items);
        PlaceholderTable table = content.rounds().placeholders();
        for (Map.Entry<String, Answer> answer : answers.entrySet()) {
            List<Finding> inClear = joined.inside(answer.getKey(), counted);
            table = inClear.isEmpty()
                    ? table
                    : pseudonymiser
                            .pseudonymise(answer.getValue().received(), inClear, table)
                            .table();
        }
        Pseudonymised text = pseudonymiser.pseudonymise(changedText(content), joined.inside(TEXT, counted), table);
        Pseudonymised wish =
                pseudonymiser.pseudonymise(content.entered().wish(), joined.inside(WISH, counted), text.table());
        return draft(content, items, wish.text(), text.text(), wish.table());
    }

    private Draft draft(
            AssignmentContent content, List<FoundItem> items, String wish, String changedText, PlaceholderTable table) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        classes.addAll(FoundClasses.of(FoundItems.counted(items)));
        content.rounds()
                .current()
                .ifPresent(round -> classes.addAll(round.order().classes()));
        String leaving = changedText.isEmpty()
                ? wish
                : String.join(
                        "\n\n",
                        texts.of("followUp.changedText"),
                        changedText.strip(),
                        texts.of("followUp.wishHeading"),
                        wish);
        return new Draft(
                items, classes, Conversation.of(content.rounds().chain(), table), Map.of(), leaving, table, List.of());
    }

    /** The author's new words, and what stands in an answer although no placeholder was there for it. */
    private static boolean isNew(FoundItem item, JoinedValues joined, Map<String, Answer> answers) {
        boolean ofAuthor = joined.isIn(WISH, item.finding()) || joined.isIn(TEXT, item.finding());
        return ofAuthor
                || answers.entrySet().stream()
                        .anyMatch(answer -> joined.isIn(answer.getKey(), item.finding())
                                && answer.getValue().raw().contains(item.words()));
    }

    private static Map<String, Answer> answers(AssignmentContent content) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Round round : content.rounds().chain()) {
            Answer answer = round.answer();
            if (answer != null) {
                answers.put("answer:" + answers.size(), answer);
            }
        }
        return answers;
    }

    /** What was written first stands in front, so that a name is known by how it was first written. */
    private static JoinedValues joined(AssignmentContent content, Example example, Map<String, Answer> answers) {
        Map<String, String> joined = new LinkedHashMap<>();
        example.variables()
                .forEach(variable -> joined.put(
                        "order:" + variable.name(), content.entered().values().getOrDefault(variable.name(), "")));
        content.rounds().chain().forEach(round -> joined.put("wish:" + joined.size(), round.wish()));
        answers.forEach((name, answer) -> joined.put(name, answer.received()));
        joined.put(TEXT, changedText(content));
        joined.put(WISH, content.entered().wish());
        return JoinedValues.of(joined);
    }

    private static String changedText(AssignmentContent content) {
        Answer answer = content.answer();
        return answer == null || answer.text().equals(answer.received()) ? "" : answer.text();
    }
}
