package de.leitplanke.library;

import de.leitplanke.guard.Judgement;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The traffic light beside an order: whether it may leave, and why. It never depends on how well the order is written.
 *
 * @param textKey key of its German words
 */
public record Light(Colour colour, String textKey, List<Reason> reasons) {

    private static final String NOTHING = "coach.light.nothing";

    /** From the freest to the strictest. */
    public enum Colour {
        GREEN("ok", "✓"),
        YELLOW("cond", "!"),
        RED("no", "×");

        private final String look;
        private final String sign;

        Colour(String look, String sign) {
            this.look = look;
            this.sign = sign;
        }

        /** What may happen now: as it is, on a condition, or not. */
        public static Colour of(Outcome outcome) {
            return switch (outcome) {
                case ALLOWED -> GREEN;
                case ALLOWED_WITH_OBLIGATIONS, UNDETERMINED -> YELLOW;
                case APPROVAL_NEEDED, FORBIDDEN -> RED;
            };
        }

        /** Class of the look, in addition to sign and word. */
        public String look() {
            return look;
        }

        public String sign() {
            return sign;
        }
    }

    /**
     * Why the light shows what it shows.
     *
     * @param message German words, or the key of them
     * @param places where the agreement says so
     */
    public record Reason(String message, List<CitedPlace> places) {

        public String words(Texts texts) {
            return texts.has(message) ? texts.of(message) : message;
        }
    }

    public Light {
        reasons = List.copyOf(reasons);
    }

    /** Key of what a page adds that asks for no tool and no field of use. */
    public String hintKey() {
        return NOTHING.equals(textKey) ? "coach.light.onlyPeopleKnow" : "coach.light.asFreeOrder";
    }

    /** What holds for the tool that may take the order most freely. */
    public static Light of(List<Judgement> judgements) {
        return judgements.stream()
                .map(Light::of)
                .min(Comparator.comparing(Light::colour))
                .orElseGet(() -> new Light(Colour.RED, "coach.light.FORBIDDEN", List.of()));
    }

    /** For an order in which nothing was found that a rule asks about. */
    static Light nothingFound() {
        return new Light(Colour.GREEN, NOTHING, List.of());
    }

    boolean isRed() {
        return colour == Colour.RED;
    }

    /** The same order with something in it that stops it, whatever the tool. */
    Light stoppedBy(Reason reason) {
        List<Reason> all = new ArrayList<>(List.of(reason));
        all.addAll(isRed() ? reasons : List.of());
        return new Light(Colour.RED, "coach.light.FORBIDDEN", all);
    }

    private static Light of(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Refused(String key) ->
                new Light(Colour.RED, "coach.light.FORBIDDEN", List.of(new Reason(key, List.of())));
            case Judgement.Decided decided -> of(decided);
        };
    }

    private static Light of(Judgement.Decided decided) {
        Outcome outcome = decided.decision().outcome();
        List<Reason> reasons = outcome == Outcome.UNDETERMINED
                ? decided.missing().stream()
                        .map(Fact::question)
                        .limit(1)
                        .map(question -> new Reason(question, List.of()))
                        .toList()
                : decided.reasons().stream().limit(1).map(Light::reason).toList();
        return new Light(Colour.of(outcome), "coach.light." + outcome, reasons);
    }

    private static Reason reason(Rule rule) {
        return new Reason(rule.message(), List.of(new CitedPlace(rule.citation().toString(), "", rule.clause())));
    }
}
