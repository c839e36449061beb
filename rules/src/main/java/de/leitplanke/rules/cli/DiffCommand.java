package de.leitplanke.rules.cli;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.Reading;
import de.leitplanke.rules.compare.AmendingOrder;
import de.leitplanke.rules.compare.EffectDiff;
import de.leitplanke.rules.compare.Synopsis;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares two versions, each given as a folder or as its canonical JSON. */
final class DiffCommand {

    private static final String JSON = "--json";
    private static final int VERSIONS = 2;

    private final PrintStream out;
    private final PrintStream err;

    DiffCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** True if these are two versions and perhaps the wish for JSON. */
    static boolean understands(List<String> args) {
        return paths(args).size() == VERSIONS
                && args.stream().filter(JSON::equals).count() == args.size() - VERSIONS;
    }

    /** True if both versions could be read and were compared. */
    boolean run(List<String> args) {
        List<String> paths = paths(args);
        Optional<Comparison> comparison = read(paths.getFirst())
                .flatMap(before -> read(paths.getLast()).map(after -> Comparison.of(before, after)));
        boolean json = args.contains(JSON);
        comparison.ifPresent(found -> out.println(json ? DiffJson.of(found) : DiffText.of(found)));
        return comparison.isPresent();
    }

    /** All that is known about the difference of two versions. */
    record Comparison(Synopsis synopsis, AmendingOrder order, EffectDiff effect) {

        static Comparison of(Reading.Accepted before, Reading.Accepted after) {
            Synopsis synopsis = Synopsis.of(before.version(), after.version());
            return new Comparison(
                    synopsis, AmendingOrder.of(synopsis), EffectDiff.of(before.version(), after.version(), List.of()));
        }
    }

    private Optional<Reading.Accepted> read(String path) {
        return switch (reading(Path.of(path))) {
            case Reading.Accepted accepted -> Optional.of(accepted);
            case Reading.Refused refused -> {
                refused.problems().forEach(problem -> err.println(path + ": " + problem));
                yield Optional.empty();
            }
        };
    }

    private static Reading reading(Path path) {
        if (Files.isRegularFile(path)) {
            try {
                return AgreementReader.fromCanonical(Files.readString(path, StandardCharsets.UTF_8));
            } catch (IOException e) {
                // what is no text is no canonical form, and the reader says so
                return AgreementReader.fromCanonical("");
            }
        }
        return AgreementReader.read(path);
    }

    private static List<String> paths(List<String> args) {
        return args.stream().filter(arg -> !arg.startsWith("--")).toList();
    }
}
