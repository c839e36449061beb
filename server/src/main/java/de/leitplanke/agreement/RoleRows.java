package de.leitplanke.agreement;

import de.leitplanke.people.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The links of the start page that fit a role. */
public enum RoleRows {
    PEOPLE("start.peopleRow", "/verwaltung/personen", EnumSet.of(Role.ADMIN)),
    MODELS("start.modelsRow", "/verwaltung/modelle", EnumSet.of(Role.ADMIN)),
    AGREEMENT(
            "start.agreementRow",
            "/vereinbarung",
            EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.SECURITY, Role.STAFF_COUNCIL))),
    RULES(
            "start.rulesRow",
            "/vereinbarung?tiefe=regeln",
            EnumSet.of(Role.STAFF_COUNCIL, Role.AI_OFFICER, Role.DATA_PROTECTION)),
    LOGS(
            "start.logsRow",
            "/vereinbarung#protokolle",
            EnumSet.of(Role.STAFF_COUNCIL, Role.DATA_PROTECTION, Role.SECURITY, Role.ADMIN)),
    REGISTER(
            "start.registerRow",
            "/register",
            EnumSet.of(Role.STAFF_COUNCIL, Role.EMPLOYER, Role.AI_OFFICER, Role.DATA_PROTECTION, Role.SECURITY));

    private final String textKey;
    private final String path;

    // never changed after construction
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    RoleRows(String textKey, String path, Set<Role> roles) {
        this.textKey = textKey;
        this.path = path;
        this.roles = roles;
    }

    public String textKey() {
        return textKey;
    }

    public String path() {
        return path;
    }

    /** The rows for somebody with these roles, as far as the page exists. */
    static List<RoleRows> of(Set<Role> roles, Set<String> pages) {
        return Arrays.stream(values())
                .filter(row -> row.roles.stream().anyMatch(roles::contains))
                .filter(row -> pages.contains(row.path.replaceFirst("[?#].*", "")))
                .toList();
    }
}
