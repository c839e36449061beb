package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the page on which a new installation gets its first account. */
public final class OpenSetup {

    private OpenSetup() {}

    /** The address that the server prints when there is no account yet. */
    public static String path(Beans beans) {
        SetupLinks links = beans.bean(SetupLinks.class);
        return CurrentMunicipality.call(
                beans.bean(TownOfThisInstallation.class).get().id(), () -> "/einrichten?token=" + links.renew());
    }

    /** The page on which somebody sets the own password. */
    public static String linkFor(Beans beans, String login) {
        return CurrentMunicipality.call(
                beans.bean(TownOfThisInstallation.class).get().id(),
                () -> AccountLinkPage.PATH + "?token="
                        + beans.bean(AccountLinks.class).renew(person(beans, login)));
    }

    /** The administration's page of somebody. */
    public static String pageOf(Beans beans, String login) {
        return CurrentMunicipality.call(
                beans.bean(TownOfThisInstallation.class).get().id(),
                () -> StaffPage.PATH + "/" + person(beans, login).value());
    }

    /** Takes the accounts away that a test has made, so that other tests find the town as it was. */
    public static void forget(Beans beans, String... logins) {
        CurrentMunicipality.run(
                beans.bean(TownOfThisInstallation.class).get().id(),
                () -> new TransactionTemplate(beans.bean(PlatformTransactionManager.class))
                        .executeWithoutResult(status -> beans.bean(JdbcClient.class)
                                .sql("delete from people.person where login in (:logins)")
                                .param("logins", List.of(logins))
                                .update()));
    }

    private static PersonId person(Beans beans, String login) {
        return beans.bean(Staff.class).all().stream()
                .map(Account::person)
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Where the running application keeps its parts. */
    @FunctionalInterface
    public interface Beans {
        <T> T bean(Class<T> type);
    }
}
