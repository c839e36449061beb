package de.leitplanke.rules.cli;

import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.compare.ClauseRow;
import de.leitplanke.rules.compare.EffectDiff;
import de.leitplanke.rules.compare.EffectGroup;
import de.leitplanke.rules.compare.Pattern;
import de.leitplanke.rules.compare.SectionRow;
import de.leitplanke.rules.compare.Segment;
import de.leitplanke.rules.compare.SituationDiff;
import de.leitplanke.rules.compare.Status;
import de.leitplanke.rules.compare.TestChange;
import de.leitplanke.rules.compare.TextDiff;
import de.leitplanke.rules.compare.Transition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A comparison as German text: changed passages in brackets, then the orders, then what is decided differently. */
final class DiffText {

    private static final int MOST_PATTERNS = 5;

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    static String of(DiffCommand.Comparison comparison) {
        DiffText text = new DiffText();
        text.synopsis(comparison);
        text.line("");
        text.line("Änderungsbefehle");
        text.line(
                comparison.order().items().isEmpty()
                        ? "Keine."
                        : comparison.order().text());
        text.line("");
        text.effect(comparison.effect());
        return text.text.toString().stripTrailing();
    }

    private void synopsis(DiffCommand.Comparison comparison) {
        line("Synopse: [-entfällt-], {+neu+}");
        if (comparison.synopsis().isEmpty()) {
            line("Kein Unterschied.");
        }
        comparison.synopsis().head().forEach(change -> line(change.name() + ": " + marked(change.text())));
        comparison.synopsis().rows().forEach(row -> {
            switch (row) {
                case SectionRow section when section.status() != Status.UNCHANGED -> section(section);
                case ClauseRow clause when clause.status() != Status.UNCHANGED -> clause(clause);
                default -> {
                    // an unchanged row is not printed
                }
            }
        });
    }

    private void section(SectionRow row) {
        int number = row.after().or(row::before).orElseThrow().number();
        line("§\u202f" + number + " (" + row.status().german() + "): " + marked(row.title()));
    }

    private void clause(ClauseRow row) {
        line(row.citation() + " (" + row.status().german() + ")");
        row.sentences().stream()
                .filter(sentence -> sentence.status() != Status.UNCHANGED)
                .forEach(sentence -> line("   " + marked(sentence.text())));
        if (row.plain().changed()) {
            line("   Einfach: " + marked(row.plain()));
        }
        if (row.kind().changed()) {
            line("   Art der Norm: " + marked(row.kind()));
        }
        row.rules().forEach(rule -> {
            line("   Regel " + rule.id() + " (" + rule.status().german() + ")");
            rule.parts().forEach(part -> line("      " + part.name() + ": " + marked(part.text())));
        });
        if (row.testsChanged()) {
            line("   Prüffälle geändert");
        }
    }

    /** Both texts in one: what falls away before what takes its place. */
    private static String marked(TextDiff diff) {
        StringBuilder marked = new StringBuilder();
        String before = sided(diff.left(), Segment.Kind.REMOVED, "[-", "-]");
        String after = sided(diff.right(), Segment.Kind.ADDED, "{+", "+}");
        marked.append(before);
        if (!before.isEmpty() && !after.isEmpty() && diff.changed()) {
            marked.append(" → ");
        }
        return diff.changed() ? marked.append(after).toString() : after;
    }

    private static String sided(List<Segment> segments, Segment.Kind marked, String open, String close) {
        return segments.stream()
                .map(segment -> segment.kind() == marked ? open + segment.text() + close : segment.text())
                .collect(Collectors.joining());
    }

    private void effect(EffectDiff effect) {
        line("Wirkung");
        effect.situations().ifPresentOrElse(this::situations, () -> line("Zu viele Lagen, um sie durchzuspielen."));
        for (TestChange test : effect.tests()) {
            line("Prüffall „" + test.test().name() + "“ "
                    + test.decision().direction().german() + ".");
        }
    }

    private void situations(SituationDiff diff) {
        line(String.format(
                Locale.GERMANY,
                "%,d Lagen durchgespielt, davon anders entschieden: %,d.",
                diff.enumerated(),
                diff.changed()));
        diff.groups().forEach(this::group);
    }

    private void group(EffectGroup group) {
        line(group.summary());
        for (Transition turn : group.transitions()) {
            line(String.format(
                    Locale.GERMANY,
                    "   %,d (davon %,d mit vollständigen Angaben): %s → %s",
                    turn.count(),
                    turn.known(),
                    turn.before().german(),
                    turn.after().german()));
            duties("neue Auflage", turn.gained());
            duties("entfallende Auflage", turn.lost());
            turn.patterns().stream()
                    .limit(MOST_PATTERNS)
                    .map(Pattern::inWords)
                    .forEach(words -> line("      " + words));
            if (turn.patterns().size() > MOST_PATTERNS) {
                line("      und " + (turn.patterns().size() - MOST_PATTERNS) + " weitere Bedingungen");
            }
        }
    }

    private void duties(String name, Set<Obligation> duties) {
        inOrder(duties).forEach(duty -> line("      " + name + ": " + duty.german()));
    }

    private static List<Obligation> inOrder(Collection<Obligation> duties) {
        return duties.stream().sorted().toList();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
