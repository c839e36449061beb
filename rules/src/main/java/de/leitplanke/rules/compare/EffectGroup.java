package de.leitplanke.rules.compare;

import java.util.List;
import java.util.Locale;

/**
 * Situations that are decided differently for the same reason.
 *
 * @param causes the rules that cause it, in the order of the text
 * @param count how many of the situations gone through
 * @param transitions how their decisions turn, the strictest first
 */
public record EffectGroup(List<Cause> causes, long count, List<Transition> transitions) {

    /** The places that cause it, for example "§ 5 Abs. 2 und § 7 Abs. 1". */
    public String citations() {
        return Words.joined(causes.stream().map(Cause::citation).distinct().toList(), "und");
    }

    /** The group in one German sentence, for example "312 Situationen ändern sich, alle durch § 5 Abs. 2." */
    public String summary() {
        return count == 1
                ? "Eine Situation ändert sich, durch " + citations() + "."
                : String.format(Locale.GERMANY, "%,d Situationen ändern sich, alle durch %s.", count, citations());
    }
}
