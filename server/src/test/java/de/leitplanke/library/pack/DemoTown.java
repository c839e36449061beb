package de.leitplanke.library.pack;

import de.leitplanke.library.pack.PackImport.Imported;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The demo town with everything that is shipped. */
final class DemoTown {

    private static final RunningTown TOWN = RunningTown.get();

    private DemoTown() {}

    static <T> T bean(Class<T> type) {
        return TOWN.bean(type);
    }

    static <T> T call(Supplier<T> work) {
        return CurrentMunicipality.call(
                TOWN.bean(TownOfThisInstallation.class).get().id(), work::get);
    }

    static PackPreview preview(byte[] pack, Map<String, String> chosen) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        chosen.forEach(form::add);
        return ((Imported.Offered) call(() -> bean(PackImport.class).preview(pack, new ImportChoice(form)))).preview();
    }
}
