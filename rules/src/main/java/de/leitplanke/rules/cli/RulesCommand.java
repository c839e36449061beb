package de.leitplanke.rules.cli;

import de.leitplanke.rules.AgreementCheck;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.CheckResult;
import de.leitplanke.rules.Enumeration;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.FactsReading;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Problem;
import de.leitplanke.rules.Proofs;
import de.leitplanke.rules.Reading;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The library on the command line: {@code check}, {@code decide}, {@code enumerate}, {@code diff}. */
public final class RulesCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private static final String HELP = """
            Die Dienstvereinbarung als Daten: prüfen, entscheiden, durchspielen, vergleichen.

              bin/rules check ORDNER              prüft die Fassung: Aufbau, Tests, Widersprüche, Lücken, Belege
              bin/rules decide ORDNER DATEI.json  entscheidet einen Sachverhalt oder eine Liste davon,
                                                  gibt je Sachverhalt den Beleg als JSON aus
              bin/rules enumerate ORDNER          spielt alle Lagen durch, gibt Zahlen und Matrix als JSON aus
              bin/rules diff ALT NEU [--json]     vergleicht zwei Fassungen: Synopse, Änderungsbefehle, Wirkung;
                                                  jede ist ein Ordner oder eine Datei in kanonischer Form
              bin/rules --help                    zeigt diese Hilfe

            ORDNER enthält agreement.yaml und je Paragraf eine Datei NN-kennung.yaml.
            Rückgabewert: 0 alles in Ordnung, 1 abgelehnt, 2 falscher Aufruf.
            """;

    private final PrintStream out;
    private final PrintStream err;

    RulesCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs one command and ends with its exit status. */
    public static void main(String[] args) {
        try (PrintStream out = utf8(FileDescriptor.out);
                PrintStream err = utf8(FileDescriptor.err)) {
            int status = new RulesCommand(out, err).run(List.of(args));
            out.flush();
            System.exit(status);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    int run(List<String> args) {
        String command = args.isEmpty() ? "" : args.getFirst();
        if (args.contains("--help")) {
            out.print(HELP);
            return DONE;
        } else if (command.equals("check") && args.size() == 2) {
            return read(args.get(1)).map(this::check).orElse(REFUSED);
        } else if (command.equals("decide") && args.size() == 3) {
            return read(args.get(1))
                    .map(version -> decide(version, args.get(2)))
                    .orElse(REFUSED);
        } else if (command.equals("enumerate") && args.size() == 2) {
            return read(args.get(1)).map(this::enumerate).orElse(REFUSED);
        } else if (command.equals("diff") && DiffCommand.understands(args.subList(1, args.size()))) {
            return new DiffCommand(out, err).run(args.subList(1, args.size())) ? DONE : REFUSED;
        } else {
            err.print(HELP);
            return MISUSED;
        }
    }

    private Optional<AgreementVersion> read(String folder) {
        return switch (AgreementReader.read(Path.of(folder))) {
            case Reading.Accepted accepted -> Optional.of(accepted.version());
            case Reading.Refused refused -> {
                print(refused.problems());
                yield Optional.empty();
            }
        };
    }

    private int check(AgreementVersion version) {
        CheckResult result = AgreementCheck.check(version);
        result.enumeration().ifPresent(this::print);
        List<Problem> unproven = Proofs.of(version).missing(version);
        if (result.passed() && unproven.isEmpty()) {
            out.println("In Ordnung: " + version.title() + ", Fassung " + version.number() + ", Profil "
                    + version.profile() + ", " + version.rules().size() + " Regeln.");
            out.println(version.hash());
            return DONE;
        } else {
            print(result.problems());
            print(unproven);
            return REFUSED;
        }
    }

    private int decide(AgreementVersion version, String file) {
        String json;
        try {
            json = Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            err.println("Die Datei " + file + " fehlt oder lässt sich nicht lesen.");
            return REFUSED;
        }
        List<String> receipts = new ArrayList<>();
        int status = DONE;
        for (FactsReading reading : Facts.eachFromJson(json)) {
            switch (reading) {
                case FactsReading.Given given ->
                    receipts.add(version.decide(given.facts()).receipt().json());
                case FactsReading.Refused refused -> {
                    receipts.add("{\"error\":\"Der Sachverhalt ist nicht lesbar.\"}");
                    print(refused.problems());
                    status = REFUSED;
                }
            }
        }
        boolean many = json.stripLeading().startsWith("[");
        String joined = String.join(",\n", receipts);
        out.println(many ? "[" + joined + "]" : joined);
        return status;
    }

    private int enumerate(AgreementVersion version) {
        CheckResult result = AgreementCheck.check(version);
        result.enumeration().ifPresent(enumeration -> out.println(enumeration.toJson()));
        print(result.problems());
        return result.passed() ? DONE : REFUSED;
    }

    private void print(Enumeration enumeration) {
        out.println("Durchgespielt: " + number(BigInteger.valueOf(enumeration.enumerated())) + " Lagen in "
                + enumeration.groups().size() + " unabhängigen Gruppen, für "
                + number(enumeration.situations()) + " mögliche Lagen.");
        Map<Outcome, BigInteger> outcomes = enumeration.outcomes();
        for (Outcome outcome : Outcome.values()) {
            out.println("  " + outcome.german() + ": " + number(outcomes.getOrDefault(outcome, BigInteger.ZERO)));
        }
    }

    private static String number(BigInteger number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    private void print(List<Problem> problems) {
        problems.forEach(err::println);
    }
}
