package de.leitplanke.people;

import de.leitplanke.platform.start.Settings;
import de.leitplanke.platform.start.StartRefused;
import de.leitplanke.platform.start.StartStep;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Creates the demo accounts in the demo town, and refuses a start that would show them to others. */
@Component
class FirstPeople implements StartStep {

    private final TownOfThisInstallation town;
    private final DemoAccounts demoAccounts;
    private final Settings settings;
    private final String address;

    FirstPeople(
            TownOfThisInstallation town,
            DemoAccounts demoAccounts,
            Settings settings,
            @Value("${server.address}") String address) {
        this.town = town;
        this.demoAccounts = demoAccounts;
        this.settings = settings;
        this.address = address;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void run() {
        if (!town.get().demo()) {
            return;
        }
        if (!settings.demo()) {
            throw new StartRefused("In diesem Ordner liegt die Vorführung mit öffentlich bekannten Konten. Bitte nennen"
                    + " Sie für den echten Betrieb einen anderen Ordner mit --data.");
        }
        if (!isLoopback()) {
            throw new StartRefused("Die Vorführung hat öffentlich bekannte Konten und darf nur auf diesem Rechner"
                    + " erreichbar sein. Bitte starten Sie mit --no-demo oder ohne SERVER_ADDRESS.");
        }
        demoAccounts.create();
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
