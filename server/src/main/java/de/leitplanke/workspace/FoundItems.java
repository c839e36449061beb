package de.leitplanke.workspace;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.privacy.Certainty;
import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.Label;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.workspace.AssignmentContent.Correction;
import de.leitplanke.workspace.AssignmentContent.Entered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what is found in a text, with what the author said about it. */
@Component
class FoundItems {

    private final Detector detector;

    FoundItems(Detector detector) {
        this.detector = detector;
    }

    /**
     * In the order of the text.
     *
     * @param known values that have a placeholder from earlier rounds
     */
    List<FoundItem> in(String text, Entered entered, boolean maskDates, PlaceholderTable known) {
        List<Finding> findings = new ArrayList<>(detector.detect(text));
        KnownValues.in(text, known).stream()
                .filter(value ->
                        findings.stream().noneMatch(found -> !found.label().isFlag() && found.overlaps(value)))
                .toList()
                .forEach(findings::add);
        for (Correction addition : entered.added()) {
            addEverywhere(text, addition, findings);
        }
        Set<Correction> rejected = new HashSet<>(entered.rejected());
        return findings.stream()
                .filter(finding -> matters(finding, maskDates))
                .sorted(Comparator.comparingInt(Finding::start))
                .map(finding -> item(finding, text, rejected))
                .toList();
    }

    static List<Finding> counted(List<FoundItem> items) {
        return items.stream()
                .filter(item -> !item.rejected())
                .map(FoundItem::finding)
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
}
