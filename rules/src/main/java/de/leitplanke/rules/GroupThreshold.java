package de.leitplanke.rules;

import java.util.OptionalLong;

/** Smallest group of people about which figures may exist: a version may raise it and never go below ten. */
public final class GroupThreshold {

    /** No version goes below it. */
    public static final long LEAST = 10;

    private static final String PATH = "groupThreshold";

    private GroupThreshold() {}

    /** The number of people that a version demands, at least {@link #LEAST}; empty if it fixes none. */
    public static OptionalLong of(AgreementVersion version) {
        OptionalLong fixed = version.values().number(PATH);
        return fixed.isPresent() ? OptionalLong.of(Math.max(LEAST, fixed.getAsLong())) : fixed;
    }

    static void check(AgreementVersion version, Problems problems) {
        version.values().number(PATH).ifPresent(fixed -> {
            if (fixed < LEAST) {
                problems.add(
                        version.source(),
                        "„" + PATH + "“ steht auf " + fixed + ". Statistiken über weniger als " + LEAST
                                + " Personen sind ausgeschlossen; der Wert darf nur steigen.");
            }
        });
    }
}
