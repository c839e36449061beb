package de.leitplanke.rules.compare;

import de.leitplanke.rules.Rule;
import java.util.stream.Collectors;

/** The orders that change rules. */
final class RuleOrders {

    private RuleOrders() {}

    static String of(String place, RuleChange change) {
        String rule = "die Regel " + Words.quoted(change.id());
        return switch (change.status()) {
            case ADDED -> "Zu " + place + " wird " + rule + " aufgenommen: " + all(change);
            case REMOVED -> "Zu " + place + " wird " + rule + " gestrichen.";
            default ->
                "Zu " + place + " wird " + rule + " geändert: "
                        + change.parts().stream().map(RuleOrders::part).collect(Collectors.joining("; ")) + ".";
        };
    }

    /** A rule with all its parts in words. */
    static String inWords(Rule rule) {
        RuleChange added = RuleDiff.added(rule);
        return "Dazu gehört die Regel " + Words.quoted(rule.id()) + ": " + all(added);
    }

    private static String all(RuleChange change) {
        return change.parts().stream()
                        .map(part ->
                                part.name() + ": " + Words.quoted(part.text().after()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String part(RulePart part) {
        String before = part.text().before();
        String after = part.text().after();
        if (before.isEmpty()) {
            return part.name() + " neu: " + Words.quoted(after);
        } else if (after.isEmpty()) {
            return part.name() + " gestrichen";
        } else {
            return part.name() + " " + Words.quoted(after) + " statt " + Words.quoted(before);
        }
    }
}
