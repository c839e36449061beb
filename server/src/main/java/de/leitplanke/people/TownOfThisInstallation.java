package de.leitplanke.people;

import de.leitplanke.platform.start.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one town that this installation serves; created at the first start and remembered. */
@Component
public class TownOfThisInstallation {

    private static final String DEMO_NAME = "Stadt Musterberg";
    private static final String UNNAMED = "Neue Stadt";

    private final Municipalities municipalities;
    private final Settings settings;
    private volatile @Nullable Municipality town;

    TownOfThisInstallation(Municipalities municipalities, Settings settings) {
        this.municipalities = municipalities;
        this.settings = settings;
    }

    public Municipality get() {
        Municipality known = town;
        if (known == null) {
            known = municipalities
                    .only()
                    .orElseGet(() -> municipalities.create(settings.demo() ? DEMO_NAME : UNNAMED, settings.demo()));
            town = known;
        }
        return known;
    }

    void rename(String name) {
        municipalities.rename(get().id(), name);
        town = null;
    }
}
