package de.leitplanke.workspace;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.library.Example;
import de.leitplanke.library.Variable;
import de.leitplanke.privacy.Certainty;
import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.GivenNameGender;
import de.leitplanke.privacy.Label;
import de.leitplanke.privacy.Masking;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.privacy.Pseudonymised;
import de.leitplanke.privacy.Pseudonymiser;
import de.leitplanke.workspace.AssignmentContent.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads a draft as it stands: what is found in it, and what would leave the house. */
@Component
class Drafting {

    private final Detector detector;

    Drafting(Detector detector) {
        this.detector = detector;
    }

    Draft read(AssignmentContent content, Example example, boolean maskDates) {
        JoinedValues joined = JoinedValues.of(example, content.entered().values());
        List<FoundItem> items = items(joined, content, maskDates);
        List<Finding> counted = items.stream()
                .filter(item -> !item.rejected())
                .map(FoundItem::finding)
                .toList();
        return content.entered().clear()
                ? draft(content, example, items, counted, content.entered().values(), PlaceholderTable.empty())
                : masked(content, example, items, counted, joined, maskDates);
    }

    private List<FoundItem> items(JoinedValues joined, AssignmentContent content, boolean maskDates) {
        List<Finding> findings = new ArrayList<>(detector.detect(joined.text()));
        for (Correction addition : content.entered().added()) {
            addEverywhere(joined.text(), addition, findings);
        }
        Set<Correction> rejected = new HashSet<>(content.entered().rejected());
        return findings.stream()
                .filter(finding -> matters(finding, maskDates))
                .sorted(Comparator.comparingInt(Finding::start))
                .map(finding -> item(finding, joined.text(), rejected))
                .toList();
    }

    /** What neither gives a data class nor is replaced would only distract. */
    private static boolean matters(Finding finding, boolean maskDates) {
        boolean maskedDate = maskDates && finding.label() == Label.DATE;
        boolean place = finding.label() == Label.LOCATION;
        return finding.label().isFlag() || FoundClasses.isPersonal(finding) || maskedDate || place;
    }

    private static FoundItem item(Finding finding, String text, Set<Correction> rejected) {
        String words = finding.in(text);
        boolean mayReject = !finding.checked() && finding.label() != Label.SECRET;
        return new FoundItem(
                finding, words, mayReject, mayReject && rejected.contains(new Correction(finding.label(), words)));
    }

    /** What the author marks counts as certain and goes before anything found there. */
    private static void addEverywhere(String text, Correction addition, List<Finding> findings) {
        int from = text.indexOf(addition.text());
        while (from >= 0) {
            Finding added =
                    Finding.of(from, from + addition.text().length(), addition.label(), Certainty.SURE, "author");
            findings.removeIf(found -> !found.label().isFlag() && found.overlaps(added) && !found.checked());
            if (findings.stream().noneMatch(found -> !found.label().isFlag() && found.overlaps(added))) {
                findings.add(added);
            }
            from = text.indexOf(addition.text(), added.end());
        }
    }

    private static Draft masked(
            AssignmentContent content,
            Example example,
            List<FoundItem> items,
            List<Finding> counted,
            JoinedValues joined,
            boolean maskDates) {
        Pseudonymiser pseudonymiser =
                Pseudonymiser.with(new Masking(maskDates, Masking.standard().ages()), GivenNameGender.german());
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
                example.template().render(leaving),
                table,
                rejectedPerLabel(items),
                missing(content, example));
    }

    private static SortedMap<String, Integer> rejectedPerLabel(List<FoundItem> items) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        items.stream()
                .filter(FoundItem::rejected)
                .forEach(item -> counts.merge(item.label().name(), 1, Integer::sum));
        return counts;
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
