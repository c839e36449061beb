package de.leitplanke.people;

import de.leitplanke.people.DemoAccounts.DemoAccount;
import de.leitplanke.platform.page.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where to go, on standard output and not in the log: the link is a secret. */
@Component
class StartNotice {

    private final Texts texts;
    private final TownOfThisInstallation town;
    private final DemoAccounts demoAccounts;
    private final SetupStart setup;
    private final Environment environment;

    StartNotice(
            Texts texts,
            TownOfThisInstallation town,
            DemoAccounts demoAccounts,
            SetupStart setup,
            Environment environment) {
        this.texts = texts;
        this.town = town;
        this.demoAccounts = demoAccounts;
        this.setup = setup;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        String address = address();
        out.println(texts.of("notice.address", address));
        setup.takeToken().ifPresent(token -> out.println(texts.of("notice.setup", address, token)));
        if (town.get().demo()) {
            out.println(texts.of("notice.demo", DemoAccounts.PASSWORD));
            for (DemoAccount account : demoAccounts.list()) {
                out.printf(
                        "  %-16s %-20s %s%n", account.login(), account.displayName(), texts.of(account.roleTextKey()));
            }
        }
    }

    private String address() {
        return "http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                + environment.getProperty("local.server.port", "8080") + "/";
    }
}
