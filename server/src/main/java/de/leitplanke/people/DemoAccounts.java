package de.leitplanke.people;

import de.leitplanke.platform.start.Settings;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented people of the demo town, one per role and one who has not yet acknowledged the agreement. */
@Component
public class DemoAccounts {

    /** Known to everybody, which is why the demo listens on loopback only. */
    public static final String PASSWORD = "musterberg-demo";

    /** Has the role of an employee and stands before the closed gate. */
    public static final String WITHOUT_ACKNOWLEDGEMENT = "neu";

    private static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("sachbearbeitung", "Meryem Aydin", "Bürgeramt", EnumSet.of(Role.EMPLOYEE)),
            new DemoAccount(WITHOUT_ACKNOWLEDGEMENT, "Jonas Pfeiffer", "Bürgeramt", EnumSet.of(Role.EMPLOYEE)),
            new DemoAccount("leitung", "Birgit Sandmann", "Bürgeramt", EnumSet.of(Role.MANAGER, Role.EMPLOYEE)),
            new DemoAccount("ki", "Henrik Vogt", "Organisation", EnumSet.of(Role.AI_OFFICER, Role.EMPLOYEE)),
            new DemoAccount("dienststelle", "Katharina Uhland", "Verwaltungsleitung", EnumSet.of(Role.EMPLOYER)),
            new DemoAccount("personalrat", "Torsten Heinemann", "Personalrat", EnumSet.of(Role.STAFF_COUNCIL)),
            new DemoAccount("datenschutz", "Selma Kayser", "Datenschutz", EnumSet.of(Role.DATA_PROTECTION)),
            new DemoAccount("sicherheit", "Ralf Döring", "IT", EnumSet.of(Role.SECURITY)),
            new DemoAccount("verwaltung", "Ines Rademacher", "IT", EnumSet.of(Role.ADMIN)));

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final Settings settings;

    DemoAccounts(Persons persons, PasswordEncoder passwords, Settings settings) {
        this.persons = persons;
        this.passwords = passwords;
        this.settings = settings;
    }

    public List<DemoAccount> list() {
        return ACCOUNTS;
    }

    /** Creates the accounts that are missing; a defect outside the demo. */
    @Transactional
    public void create() {
        if (!settings.demo()) {
            throw new IllegalStateException("demo accounts outside the demo");
        }
        if (persons.account(ACCOUNTS.getFirst().login()).isPresent()) {
            return;
        }
        Map<String, UUID> departments = ACCOUNTS.stream()
                .map(DemoAccount::department)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), persons::addDepartment));
        String hash = String.valueOf(passwords.encode(PASSWORD));
        for (DemoAccount account : ACCOUNTS) {
            persons.add(
                    account.login(),
                    account.displayName(),
                    hash,
                    departments.get(account.department()),
                    account.roles());
        }
    }

    /** An invented person. */
    public record DemoAccount(String login, String displayName, String department, Set<Role> roles) {

        public String roleTextKey() {
            return roles.stream().min((a, b) -> b.compareTo(a)).orElseThrow().textKey();
        }
    }
}
