package de.leitplanke.privacy.cli;

import de.leitplanke.privacy.Detector;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library on the command line: {@code detect}, {@code validate}, {@code pseudonymise}, {@code restore},
 * {@code score}.
 */
public final class PrivacyCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private static final String HELP = """
            Personenbezogene Angaben in deutschen Texten finden, ersetzen und wiederherstellen.
            Jede Zeile der Eingabe ist ein JSON-Objekt, jede Zeile der Ausgabe auch.

              bin/privacy detect               {"id","text"} -> {"id","spans":[{"start","end","label",
                                               "certainty","rule"}]}, Stellen in UTF-16-Einheiten
              bin/privacy validate             {"id","kind","value"} -> {"id","valid":true|false|null},
                                               null: Für diese Art gibt es keine Prüfung.
              bin/privacy pseudonymise         {"id","text"} -> {"id","text","table"}; mit "table" in der
                                               Eingabe wird diese Tabelle fortgeführt
              bin/privacy restore [--stream N] {"id","text","table"} -> {"id","text","unknown","missing"},
                                               mit --stream in Stücken von N Zeichen
              bin/privacy score [--mistakes N] [--markdown DATEI] ORDNER|DATEI
                                               misst an Texten, in denen alles markiert ist («PERSON:Anna Weber»),
                                               oder an JSON Lines mit {"id","text","spans"}; mit --mistakes stehen
                                               je Art bis zu N Fehler darunter, mit --markdown wird die Tabelle in
                                               die Datei geschrieben, zwischen „<!-- figures -->“ und
                                               „<!-- end of figures -->“
              bin/privacy --help               zeigt diese Hilfe

              --town DATEI                     bei detect, pseudonymise und score: was die Stadt erlaubt, ihre
                                               eigenen Rufnummern und die Muster ihrer Aktenzeichen

            Eine fehlerhafte Zeile ergibt {"id","error"}, die übrigen werden bearbeitet.
            Rückgabewert: 0 alles in Ordnung, 1 mindestens eine fehlerhafte Zeile, 2 falscher Aufruf.
            """;

    private final BufferedReader in;
    private final Writer out;
    private final PrintStream err;

    PrivacyCommand(BufferedReader in, Writer out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs one command and ends with its exit status. */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Writer out = new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
                PrintStream err =
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            int status = new PrivacyCommand(in, out, err).run(List.of(args));
            out.flush();
            System.exit(status);
        }
    }

    int run(List<String> args) throws IOException {
        if (args.contains("--help")) {
            out.write(HELP);
            return DONE;
        }
        try {
            Town town = Town.of(args);
            return run(town.otherArguments(), town);
        } catch (BrokenLine broken) {
            err.println(broken.getMessage());
            return REFUSED;
        }
    }

    private int run(List<String> args, Town town) throws IOException, BrokenLine {
        if (!args.isEmpty() && args.getFirst().equals("score")) {
            ScoreArguments arguments = ScoreArguments.read(args.subList(1, args.size()));
            if (arguments != null) {
                new Score(town.detector(), out).run(arguments);
                return DONE;
            }
        }
        LineAction action = action(args, town.detector());
        if (action == null) {
            err.print(HELP);
            return MISUSED;
        }
        return JsonLines.run(in, out, action) ? DONE : REFUSED;
    }

    private static @Nullable LineAction action(List<String> args, Detector detector) {
        String command = args.isEmpty() ? "" : args.getFirst();
        if (args.size() == 1) {
            return switch (command) {
                case "detect" -> new Detect(detector);
                case "validate" -> new Validate();
                case "pseudonymise" -> new Pseudonymise(detector);
                case "restore" -> new Restore(Restore.WHOLE);
                default -> null;
            };
        }
        boolean streamed =
                args.size() == 3 && command.equals("restore") && args.get(1).equals("--stream");
        return streamed && isPositive(args.get(2)) ? new Restore(Integer.parseInt(args.get(2))) : null;
    }

    static boolean isPositive(String number) {
        return number.matches("[1-9][0-9]{0,8}");
    }
}
