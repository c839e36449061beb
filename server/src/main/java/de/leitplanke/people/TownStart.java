package de.leitplanke.people;

import de.leitplanke.platform.start.StartStep;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Runs every module's start step inside the town before the first request is taken. */
@Component
class TownStart implements SmartInitializingSingleton {

    private final TownOfThisInstallation town;
    private final List<StartStep> steps;

    TownStart(TownOfThisInstallation town, List<StartStep> steps) {
        this.town = town;
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(StartStep::order)).toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        CurrentMunicipality.run(town.get().id(), () -> steps.forEach(StartStep::run));
    }
}
