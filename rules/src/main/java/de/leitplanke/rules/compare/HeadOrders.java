package de.leitplanke.rules.compare;

import java.util.List;
import java.util.Optional;

/** The orders that change the head, the fixed values and the list of logs. */
final class HeadOrders {

    private HeadOrders() {}

    static List<String> of(Synopsis synopsis) {
        return synopsis.head().stream().map(HeadOrders::order).toList();
    }

    private static String order(ValueChange change) {
        String place = change.ofLogs() ? "In der Liste der Protokolle" : "Im Kopf der Dienstvereinbarung";
        String name = Words.quoted(change.name());
        Optional<String> old = change.before().filter(value -> !value.isEmpty());
        Optional<String> planned = change.after().filter(value -> !value.isEmpty());
        if (old.isEmpty()) {
            return place + " wird bei " + name + " eingefügt: " + Words.quoted(planned.orElse(""));
        } else if (planned.isEmpty()) {
            return place + " wird bei " + name + " die Angabe " + Words.quoted(old.get()) + " gestrichen.";
        } else {
            return place + " wird bei " + name + " die Angabe " + Words.quoted(old.get()) + " durch die Angabe "
                    + Words.quoted(planned.get()) + " ersetzt.";
        }
    }
}
