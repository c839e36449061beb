package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;

/** Opens the page on which a new installation gets its first account. */
public final class OpenSetup {

    private OpenSetup() {}

    /** The address that the server prints when there is no account yet. */
    public static String path(Beans beans) {
        SetupLinks links = beans.bean(SetupLinks.class);
        return CurrentMunicipality.call(
                beans.bean(TownOfThisInstallation.class).get().id(), () -> "/einrichten?token=" + links.renew());
    }

    /** Where the running application keeps its parts. */
    @FunctionalInterface
    public interface Beans {
        <T> T bean(Class<T> type);
    }
}
