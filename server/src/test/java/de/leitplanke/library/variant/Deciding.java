package de.leitplanke.library.variant;

import de.leitplanke.library.variant.Suggesting.Wish;
import de.leitplanke.people.SignedIn;
import de.leitplanke.town.RunningTown;

/** Decides on what another town has sent; runs in the town that is current. */
public final class Deciding {

    private Deciding() {}

    /** Whether the person could. */
    public static boolean take(RunningTown town, SignedIn person, Variant variant, VariantAct act) {
        Wish wish = new Wish(act, variant.fingerprint(), "", false);
        return town.bean(Suggesting.class).take(person, variant.id(), wish) instanceof Decision.Done;
    }

    /** Whether it waits for the person. */
    public static boolean waitsFor(RunningTown town, SignedIn person) {
        return !town.bean(Suggestions.class).waitingFor(person).isEmpty();
    }
}
