package de.leitplanke.town;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every page of the application in every state that it has, and for whom it is opened. */
final class Addresses {

    static final List<String> ACCOUNTS = List.of(
            "sachbearbeitung",
            "neu",
            "leitung",
            "ki",
            "dienststelle",
            "personalrat",
            "datenschutz",
            "sicherheit",
            "verwaltung");

    private final List<Address> list = new ArrayList<>();

    static List<Address> of(RunningTown town) {
        Addresses addresses = new Addresses();
        OpenAddresses.addTo(addresses, town);
        StaffAddresses.addTo(addresses, town);
        VariantAddresses.addTo(addresses, town);
        PackAddresses.addTo(addresses);
        AdministrationAddresses.addTo(addresses, town);
        AgreementAddresses.addTo(addresses, town);
        CoDeterminationAddresses.addTo(addresses, town);
        SealAddresses.addTo(addresses, town);
        return List.copyOf(addresses.list);
    }

    void add(@Nullable String account, String... paths) {
        for (String path : paths) {
            list.add(new Address(account, path, 200));
        }
    }

    void add(Address address) {
        list.add(address);
    }
}
