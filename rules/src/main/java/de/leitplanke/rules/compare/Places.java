package de.leitplanke.rules.compare;

import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Section;

/** Names places as the orders cite them. */
final class Places {

    private Places() {}

    static String of(Section section) {
        return "§\u202f" + section.number();
    }

    static String of(Clause clause) {
        return clause.citation().toString();
    }
}
