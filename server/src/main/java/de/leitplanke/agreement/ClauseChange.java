package de.leitplanke.agreement;

import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Rule;
import de.leitplanke.rules.RuleTest;
import java.util.List;

/** What happened to a clause in a draft, in one word. */
enum ClauseChange {
    UNCHANGED,
    CHANGED,
    MOVED,
    ADDED;

    static ClauseChange between(Clause former, Clause clause) {
        boolean same = former.textHash().equals(clause.textHash())
                && former.plain().equals(clause.plain())
                && former.kind() == clause.kind()
                && rules(former).equals(rules(clause))
                && tests(former).equals(tests(clause));
        if (!same) {
            return CHANGED;
        }
        return former.citation().equals(clause.citation()) ? UNCHANGED : MOVED;
    }

    /** Everything of the rules but where they stand. */
    private static List<List<Object>> rules(Clause clause) {
        return clause.rules().stream().map(ClauseChange::content).toList();
    }

    private static List<Object> content(Rule rule) {
        return List.of(
                rule.id(),
                rule.effect(),
                rule.profiles(),
                rule.condition(),
                rule.obligations(),
                rule.message(),
                rule.alternative());
    }

    private static List<List<Object>> tests(Clause clause) {
        return clause.tests().stream().map(ClauseChange::content).toList();
    }

    private static List<Object> content(RuleTest test) {
        return List.of(test.name(), test.rule(), test.facts(), test.expect(), test.missing(), test.outcome());
    }

    /** Key of the German word in the message files. */
    public String textKey() {
        return "draft.change." + name();
    }
}
