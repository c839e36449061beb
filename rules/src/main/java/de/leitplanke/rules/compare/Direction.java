package de.leitplanke.rules.compare;

import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import java.util.Set;

/** Which way a decision turns. */
public enum Direction {
    BECOMES_FORBIDDEN("wird verboten"),
    NEEDS_APPROVAL("braucht künftig eine Freigabe"),
    BECOMES_UNDETERMINED("lässt sich ohne weitere Angaben nicht mehr entscheiden"),
    BECOMES_CONDITIONAL("wird mit Auflagen erlaubt"),
    BECOMES_ALLOWED("wird erlaubt"),
    DUTIES_ADDED("bekommt zusätzliche Auflagen"),
    DUTIES_CHANGED("bekommt andere Auflagen"),
    DUTIES_REMOVED("verliert Auflagen"),
    /** Neither outcome nor obligations differ. */
    UNCHANGED("bleibt gleich");

    private final String german;

    Direction(String german) {
        this.german = german;
    }

    /** The direction as a German verb phrase: "das Einsatzfeld …". */
    public String german() {
        return german;
    }

    static Direction of(Outcome before, Outcome after, Set<Obligation> gained, Set<Obligation> lost) {
        if (before != after && !(permits(before) && permits(after))) {
            return switch (after) {
                case FORBIDDEN -> BECOMES_FORBIDDEN;
                case APPROVAL_NEEDED -> NEEDS_APPROVAL;
                case UNDETERMINED -> BECOMES_UNDETERMINED;
                case ALLOWED_WITH_OBLIGATIONS -> BECOMES_CONDITIONAL;
                case ALLOWED -> BECOMES_ALLOWED;
            };
        } else if (before == Outcome.ALLOWED && after == Outcome.ALLOWED_WITH_OBLIGATIONS) {
            return BECOMES_CONDITIONAL;
        } else if (gained.isEmpty() && lost.isEmpty()) {
            return UNCHANGED;
        } else if (lost.isEmpty()) {
            return DUTIES_ADDED;
        } else {
            return gained.isEmpty() ? DUTIES_REMOVED : DUTIES_CHANGED;
        }
    }

    private static boolean permits(Outcome outcome) {
        return outcome == Outcome.ALLOWED || outcome == Outcome.ALLOWED_WITH_OBLIGATIONS;
    }
}
