package de.leitplanke.library.orientation;

import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.Citation;
import de.leitplanke.rules.Duty;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Rule;
import java.util.List;
import java.util.Optional;

/** What the helper answers: a verdict, one question back, or that it does not know. */
public sealed interface Answer {

    /** What the answer rests on, to be shown, corrected and encoded. */
    Understood understood();

    /** Whether it permits the task; only an express verdict does. */
    default boolean permits() {
        return false;
    }

    /**
     * The agreement answers.
     *
     * @param outcome ALLOWED, ALLOWED_WITH_OBLIGATIONS, APPROVAL_NEEDED or FORBIDDEN
     * @param clauses ids of the clauses it rests on, the decisive one first
     * @param citation place of the decisive sentence
     * @param reason plain German: what holds and why
     * @param way where the allowed way stands; absent with most permissions
     * @param duties what must be done on the way; none with FORBIDDEN
     * @param hints rules that give advice
     * @param tools the tools for which the outcome holds, the best first; the named one if one was named
     * @param field the field of use; absent if none fits or if it did not matter
     */
    record Verdict(
            Understood understood,
            Outcome outcome,
            List<String> clauses,
            Citation citation,
            String reason,
            Optional<Way> way,
            List<Duty> duties,
            List<Rule> hints,
            List<Tool> tools,
            Optional<FieldOfUse> field)
            implements Answer {

        @Override
        public boolean permits() {
            return outcome == Outcome.ALLOWED || outcome == Outcome.ALLOWED_WITH_OBLIGATIONS;
        }
    }

    /** The allowed way instead: either in the words of the rule or under a key of the texts. */
    sealed interface Way {

        record InWords(String german) implements Way {}

        record UnderKey(String textKey) implements Way {}
    }

    /**
     * Exactly one fact is missing.
     *
     * @param aspect what is asked for
     * @param choices the possible replies, in the order in which they should be shown
     */
    record Question(Understood understood, Aspect aspect, List<Choice> choices) implements Answer {

        /** Key of the German question. */
        public String textKey() {
            return "orientation.question." + aspect.name();
        }
    }

    /**
     * A reply that the person can choose.
     *
     * @param code the value
     * @param name the value in German; empty for {@link Understood#NO_FIELD}, which has a text of its own
     * @param then what is understood once it is chosen
     */
    record Choice(String code, String name, Understood then) {}

    /** No verdict and nothing to ask back; says so under the key. */
    record Unknown(Understood understood, String textKey) implements Answer {}
}
