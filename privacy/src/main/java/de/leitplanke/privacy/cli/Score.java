package de.leitplanke.privacy.cli;

import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.score.Gold;
import de.leitplanke.privacy.score.Scoring;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** How well the detector does on marked texts, as a table on the screen and between two lines of a file. */
final class Score {

    private static final String FROM = "<!-- figures -->\n";
    private static final String TO = "<!-- end of figures -->\n";

    private final Detector detector;
    private final Writer out;

    Score(Detector detector, Writer out) {
        this.detector = detector;
        this.out = out;
    }

    void run(ScoreArguments arguments) throws IOException, BrokenLine {
        for (Path path : arguments.texts()) {
            Scoring scoring = scoring(path);
            out.write(scoring.table());
            if (arguments.mistakes() > 0) {
                out.write(scoring.mistakes(arguments.mistakes()));
            }
            if (arguments.markdown() != null) {
                write(arguments.markdown(), scoring.table());
            }
        }
    }

    private Scoring scoring(Path path) throws IOException, BrokenLine {
        if (!Files.exists(path)) {
            throw new BrokenLine("Den Ordner oder die Datei „" + path + "“ gibt es nicht.");
        }
        try {
            return Scoring.of(detector, Gold.read(path));
        } catch (IllegalArgumentException broken) {
            throw new BrokenLine(String.valueOf(broken.getMessage()));
        }
    }

    private static void write(Path file, String table) throws IOException, BrokenLine {
        String text = Files.readString(file);
        int from = text.indexOf(FROM);
        int to = text.indexOf(TO);
        if (from < 0 || to < from) {
            throw new BrokenLine("In der Datei „" + file + "“ fehlen die Zeilen, zwischen denen die Tabelle steht.");
        }
        Files.writeString(file, text.substring(0, from + FROM.length()) + table + text.substring(to));
    }
}
