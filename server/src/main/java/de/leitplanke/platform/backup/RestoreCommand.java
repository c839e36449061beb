package de.leitplanke.platform.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** {@code bin/restore}: file and data folder as arguments. */
final class RestoreCommand {

    private RestoreCommand() {}

    public static void main(String[] arguments) {
        Console.run(out -> run(Path.of(arguments[0]), Path.of(arguments[1]), out));
    }

    private static void run(Path file, Path data, PrintStream out) throws IOException, SQLException, BackupRefusal {
        TownRestore.Done done = new TownRestore(System.getenv(), data).read(file);
        out.println("""
                Zurückgespielt: %d Zeilen in %d Tabellen, Stand vom %s.
                Noch einmal gelöscht, weil es nach der Sicherung gelöscht worden war: %d.
                Kennwörter, Rollen und Sperren stehen wieder so, wie sie bei der Sicherung waren.
                Offene Sitzungen und einmalige Links sind nicht dabei; alle melden sich neu an.
                Beim nächsten Start löscht Leitplanke zuerst, was inzwischen abgelaufen ist.""".formatted(
                        done.manifest().rows(),
                        done.manifest().tables().size(),
                        done.manifest().taken(),
                        done.deletedAgain()));
        if (Duration.between(done.manifest().taken(), Instant.now()).toDays() > Erasures.DAYS_KEPT) {
            out.println("""
                    Achtung: Die Sicherung ist älter als %d Tage. Was davor von Hand gelöscht wurde, kann wieder da sein.""".formatted(Erasures.DAYS_KEPT));
        }
        if (!done.sealed()) {
            out.println("""
                    Der Hauptschlüssel fehlt: %s
                    Legen Sie ihn vor dem ersten Start dorthin; der Start macht sonst einen neuen. Ohne ihn sind verloren:
                    Inhalte von Aufträgen, Notizen im Raum des Personalrats, Schlüssel der Modelle und der Beleg, dass
                    die Vereinbarung hier unterschrieben wurde. Konten, Register, Texte und der Nachweis bleiben.
                    Ob die Sicherung unverändert ist, lässt sich ohne ihn nicht beweisen.""".formatted(BackupSeal.masterKeyIn(data).toAbsolutePath()));
        }
    }
}
