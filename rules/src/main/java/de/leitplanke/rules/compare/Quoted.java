package de.leitplanke.rules.compare;

import de.leitplanke.rules.Clause;
import de.leitplanke.rules.NormKind;
import de.leitplanke.rules.Section;
import de.leitplanke.rules.Sentence;
import java.util.stream.Collectors;

/** New wording as an order gives it, in quotation marks, followed by what belongs to it. */
final class Quoted {

    private Quoted() {}

    static String section(Section section) {
        return "„" + section.heading() + "\n"
                + section.clauses().stream().map(Quoted::numbered).collect(Collectors.joining("\n"))
                + "“"
                + section.clauses().stream().map(Quoted::additions).collect(Collectors.joining());
    }

    static String clause(Clause clause) {
        return "„" + numbered(clause) + "“" + additions(clause);
    }

    private static String numbered(Clause clause) {
        return "(" + clause.citation().clause() + ") " + clause.text();
    }

    /** What the wording does not show: kind of norm, plain language, rules. */
    private static String additions(Clause clause) {
        String rules = clause.rules().stream()
                .map(rule -> "\n" + RuleOrders.inWords(rule))
                .collect(Collectors.joining());
        String kinds = clause.sentences().stream()
                .filter(sentence -> sentence.kind() != clause.kind())
                .map(Quoted::kind)
                .collect(Collectors.joining());
        return "\nArt der Norm zu " + Places.of(clause) + ": " + clause.kind().german() + kinds
                + ". In einfacher Sprache: " + Words.quoted(clause.plain()) + rules;
    }

    private static String kind(Sentence sentence) {
        NormKind kind = sentence.kind();
        return ", Satz\u202f" + Math.max(1, sentence.citation().sentence()) + ": " + kind.german();
    }
}
