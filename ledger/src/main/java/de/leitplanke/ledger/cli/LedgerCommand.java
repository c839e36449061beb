package de.leitplanke.ledger.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** The library on the command line: {@code verify}, {@code witness init}, {@code witness sign}. */
public final class LedgerCommand {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;

    private static final String HELP = """
            Auszüge aus dem Nachweis prüfen und Prüfpunkte mitzeichnen.

              bin/ledger verify DATEI.zip [--keys DATEI] [--no-witness] [--json]
                  prüft einen Auszug ohne Netz: jeden Eintrag, jeden Pfad, die Wurzel, beide Unterschriften.
                  --keys        Schlüssel, die Sie selbst aufbewahrt haben; sonst gelten die aus dem Auszug
                  --no-witness  auch ein Auszug ohne Unterschrift der Gegenseite gilt
                  --json        Ergebnis als JSON
              bin/ledger witness init --key DATEI --name NAME [--passphrase]
                  legt den Schlüssel der Gegenseite an und gibt die öffentliche Zeile aus; NAME ohne Leerzeichen,
                  zum Beispiel musterberg.de/personalrat
                  --passphrase  schützt den Schlüssel mit einem Kennwort, das dann bei jedem Mitzeichnen gefragt
                                wird; ohne Bildschirm aus der Umgebung: LEDGER_PASSPHRASE
              bin/ledger witness sign --key DATEI --state DATEI [--platform SCHLÜSSEL] (--url ADRESSE | --update DATEI)
                  prüft den neuen Prüfpunkt gegen den zuletzt mitgezeichneten, merkt ihn sich und gibt die
                  Unterschrift aus
                  --state       der zuletzt mitgezeichnete Stand; entsteht beim ersten Mal
                  --platform    öffentlicher Schlüssel der Plattform; nur beim ersten Mal nötig
                  --url         Adresse der Plattform: holt Prüfpunkt und Anschluss, liefert die Unterschrift ab
                  --update      Prüfpunkt mit Anschluss als Datei, „-“ für die Standardeingabe
              bin/ledger --help
                  zeigt diese Hilfe

            Rückgabewert: 0 alles in Ordnung, 1 geprüft und abgelehnt, 2 falscher Aufruf oder nicht lesbar.
            """;

    private final Clock clock;
    private final Passphrases passphrases;
    private final PrintStream out;
    private final PrintStream err;

    LedgerCommand(Clock clock, Passphrases passphrases, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.passphrases = passphrases;
        this.out = out;
        this.err = err;
    }

    /** Runs one command and ends with its exit status. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int status = new LedgerCommand(Clock.systemUTC(), Passphrases.ofThisTerminal(), out, err).run(List.of(args));
        out.flush();
        System.exit(status);
    }

    int run(List<String> args) {
        if (args.contains("--help")) {
            out.print(HELP);
            return DONE;
        }
        try {
            return action(args);
        } catch (UsageException misused) {
            err.println(misused.getMessage());
            err.println("Hilfe: bin/ledger --help");
            return MISUSED;
        }
    }

    private int action(List<String> args) throws UsageException {
        String command = args.isEmpty() ? "" : args.getFirst();
        String second = args.size() > 1 ? args.get(1) : "";
        if (command.equals("verify")) {
            return new VerifyCommand(out).run(Options.parse(args.subList(1, args.size()), VerifyCommand.OPTIONS));
        }
        if (command.equals("witness") && second.equals("init")) {
            return new WitnessInit(passphrases, out)
                    .run(Options.parse(args.subList(2, args.size()), WitnessInit.OPTIONS));
        }
        if (command.equals("witness") && second.equals("sign")) {
            return new WitnessSign(clock, passphrases, out, err)
                    .run(Options.parse(args.subList(2, args.size()), WitnessSign.OPTIONS));
        }
        throw new UsageException("Der Befehl ist verify, witness init oder witness sign.");
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
