package de.leitplanke.privacy.cli;

import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.TownReading;
import de.leitplanke.privacy.TownSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The town's settings that {@code --town FILE} names; none without it.
 *
 * @param otherArguments the arguments without the option
 */
record Town(Detector detector, List<String> otherArguments) {

    private static final String OPTION = "--town";

    static Town of(List<String> args) throws IOException, BrokenLine {
        int option = args.indexOf(OPTION);
        if (option < 0 || option + 1 == args.size()) {
            return new Town(Detector.standard(), args);
        }
        List<String> others = new ArrayList<>(args);
        others.subList(option, option + 2).clear();
        return new Town(Detector.standard().withSettings(settings(Path.of(args.get(option + 1)))), others);
    }

    private static TownSettings settings(Path file) throws IOException, BrokenLine {
        if (!Files.isReadable(file)) {
            throw new BrokenLine("Die Datei „" + file + "“ gibt es nicht.");
        }
        return switch (TownSettings.read(Files.readString(file))) {
            case TownReading.Accepted(TownSettings settings) -> settings;
            case TownReading.Refused(int line, String message) ->
                throw new BrokenLine(file.getFileName() + ", Zeile " + line + ": " + message);
        };
    }
}
