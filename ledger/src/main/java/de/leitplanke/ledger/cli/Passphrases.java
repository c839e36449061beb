package de.leitplanke.ledger.cli;

import java.io.Console;
import java.util.Optional;

/** Where a passphrase comes from. */
@FunctionalInterface
interface Passphrases {

    /** Empty if nobody can be asked. */
    Optional<char[]> ask(String question);

    /** The environment first, so that it works without a screen; else the terminal, without showing what is typed. */
    @SuppressWarnings("SystemConsoleNull")
    static Passphrases ofThisTerminal() {
        return question -> {
            String given = System.getenv("LEDGER_PASSPHRASE");
            if (given != null) {
                return Optional.of(given.toCharArray());
            }
            Console console = System.console();
            return console != null && console.isTerminal()
                    ? Optional.ofNullable(console.readPassword("%s ", question))
                    : Optional.empty();
        };
    }
}
