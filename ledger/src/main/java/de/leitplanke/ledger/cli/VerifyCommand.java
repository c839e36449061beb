package de.leitplanke.ledger.cli;

import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.VerifierKey;
import de.leitplanke.ledger.export.Defect;
import de.leitplanke.ledger.export.ExportReport;
import de.leitplanke.ledger.export.ExportVerifier;
import de.leitplanke.ledger.export.TrustedKeys;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verifies an export and says what it found, for people or as JSON. */
final class VerifyCommand {

    static final Map<String, Boolean> OPTIONS =
            Map.of("", false, "--keys", true, "--no-witness", false, "--json", false);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY)
            .withZone(ZoneId.of("Europe/Berlin"));

    private final PrintStream out;

    VerifyCommand(PrintStream out) {
        this.out = out;
    }

    int run(Options options) throws UsageException {
        Path file = options.path("");
        TrustedKeys keys = options.has("--keys") ? keys(options.path("--keys")) : null;
        ExportReport report = report(file, keys, !options.has("--no-witness"));
        if (options.has("--json")) {
            out.println(ReportJson.of(report));
        } else {
            print(report);
        }
        return report.isRight() ? LedgerCommand.DONE : LedgerCommand.REFUSED;
    }

    private static ExportReport report(Path file, @Nullable TrustedKeys keys, boolean witnessNeeded)
            throws UsageException {
        try {
            return ExportVerifier.verify(file, keys, witnessNeeded);
        } catch (IOException e) {
            throw new UsageException("Die Datei „" + file + "“ lässt sich nicht lesen.");
        }
    }

    private static TrustedKeys keys(Path file) throws UsageException {
        try {
            return TrustedKeys.parse(SafeFiles.read(file, TrustedKeys.LONGEST));
        } catch (MalformedException unreadable) {
            throw new UsageException("Die Schlüssel in „" + file + "“: " + unreadable.reason());
        }
    }

    private void print(ExportReport report) {
        if (report.size() >= 0) {
            out.println("Einträge im Prüfpunkt: " + report.size()
                    + (report.closed() > 0 ? ", davon ohne beigelegten Inhalt: " + report.closed() : ""));
        }
        Instant witnessed = report.witnessed();
        if (witnessed != null) {
            out.println("Mitgezeichnet von der Gegenseite am " + TIME.format(witnessed) + ".");
        }
        report.defects().stream().map(Defect::line).forEach(out::println);
        if (report.defectCount() > report.defects().size()) {
            out.println("Weitere Fehler: "
                    + (report.defectCount() - report.defects().size()));
        }
        printHints(report);
        out.println(report.isRight() ? "Der Auszug ist unverändert." : "Der Auszug ist nicht in Ordnung.");
    }

    private void printHints(ExportReport report) {
        TrustedKeys keys = report.keys();
        if (keys != null && !report.ownKeys()) {
            out.println("Die Schlüssel stammen aus dem Auszug selbst. Vergleichen Sie sie mit Ihren eigenen:");
            out.println("  Plattform: " + keys.platform());
            for (VerifierKey witness : keys.witnesses()) {
                out.println("  Gegenseite: " + witness);
            }
        }
        if (!report.samePage()) {
            out.println(
                    "Die Prüfseite im Auszug ist nicht die dieser Programmfassung. Verlassen Sie sich nicht auf sie.");
        }
    }
}
