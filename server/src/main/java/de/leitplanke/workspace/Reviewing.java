package de.leitplanke.workspace;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.library.Variable;
import de.leitplanke.privacy.Detector;
import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.doubt.Doubt;
import de.leitplanke.workspace.doubt.DoubtKey;
import de.leitplanke.workspace.doubt.Doubts;
import de.leitplanke.workspace.doubt.NamedSpan;
import de.leitplanke.workspace.doubt.Resolution;
import de.leitplanke.workspace.doubt.Resolutions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares an answer with the author's own material and keeps what the author did about the differences. */
@Component
class Reviewing {

    private final Detector detector;

    Reviewing(Detector detector) {
        this.detector = detector;
    }

    Review review(Work work) {
        Answer answer = answer(work);
        List<Doubt> doubts = doubts(work, answer.text());
        List<Doubt> open = Resolutions.open(doubts, answer.resolutions());
        List<String> checklist = work.piece().field().checklist();
        List<Integer> unticked = IntStream.range(0, checklist.size())
                .filter(point -> !answer.ticked().contains(point))
                .boxed()
                .toList();
        return new Review(answer, doubts, open, checklist, unticked);
    }

    Answer resolved(Work work, DoubtKey key, Resolution resolution) {
        Answer answer = answer(work);
        Map<DoubtKey, Resolution> resolutions = new HashMap<>(answer.resolutions());
        resolutions.put(key, resolution);
        return answer.withResolutions(resolutions);
    }

    /** The answer with other words; what was resolved stays so where the same claim still stands. */
    Answer changed(Work work, String text) {
        Answer answer = answer(work);
        if (text.equals(answer.text())) {
            return answer;
        }
        Map<DoubtKey, Resolution> kept = Resolutions.carryOver(
                answer.text(), doubts(work, answer.text()), answer.resolutions(), text, doubts(work, text));
        return answer.withText(text, kept);
    }

    /** The answer without the words of this doubt. */
    Answer dropped(Work work, DoubtKey key) {
        Answer answer = answer(work);
        return doubts(work, answer.text()).stream()
                .filter(doubt -> doubt.key().equals(key))
                .findFirst()
                .map(doubt -> changed(work, without(answer.text(), doubt)))
                .orElse(answer);
    }

    private static String without(String text, Doubt doubt) {
        String before = text.substring(0, doubt.start()).stripTrailing();
        boolean lineBreak = text.substring(before.length(), doubt.start()).contains("\n");
        String kept = lineBreak ? text.substring(0, doubt.start()) : before;
        String after = text.substring(doubt.end());
        boolean joins =
                after.isEmpty() || Character.isWhitespace(after.charAt(0)) || ",.;:)".indexOf(after.charAt(0)) >= 0;
        return joins ? kept + after : kept + " " + after;
    }

    private List<Doubt> doubts(Work work, String text) {
        Stream<String> written = work.piece().example().variables().stream()
                .filter(Variable::source)
                .map(variable -> work.content().entered().values().getOrDefault(variable.name(), ""));
        Stream<String> wishes = work.content().rounds().chain().stream().map(Round::wish);
        List<String> material = Stream.concat(written, wishes).toList();
        List<NamedSpan> names = detector.detect(text).stream()
                .filter(FoundClasses::isPersonal)
                .map(found ->
                        new NamedSpan(found.start(), found.end(), found.label().name()))
                .toList();
        return Doubts.find(text, material, names);
    }

    private static Answer answer(Work work) {
        Answer answer = work.content().answer();
        if (answer == null) {
            throw new GoneException("workspace.noAnswer");
        }
        return answer;
    }
}
