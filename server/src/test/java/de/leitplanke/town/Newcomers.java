package de.leitplanke.town;

import com.microsoft.playwright.Page;

/** People whom the administration has just given an account. */
final class Newcomers {

    private Newcomers() {}

    /** The first page of somebody who has acknowledged nothing yet. */
    static Page signedIn(RunningTown town, String name, String login) {
        Accounts.create(town, name, login, "EMPLOYEE");
        return town.signedIn(login, Accounts.PASSWORD, true);
    }
}
