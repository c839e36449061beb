package de.leitplanke.privacy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command {@code score} was asked for.
 *
 * @param texts folders and files with marked texts
 * @param mistakes how many misses and false hits of each label are listed
 * @param markdown the file that takes the table, or null
 */
record ScoreArguments(
        List<Path> texts, int mistakes, @Nullable Path markdown) {

    /** The arguments behind the command's name, or null if they are not understood. */
    static @Nullable ScoreArguments read(List<String> args) {
        List<Path> texts = new ArrayList<>();
        int mistakes = 0;
        Path markdown = null;
        for (int i = 0; i < args.size(); i++) {
            String value = i + 1 < args.size() ? args.get(i + 1) : "";
            switch (args.get(i)) {
                case "--mistakes" -> {
                    if (!PrivacyCommand.isPositive(value)) {
                        return null;
                    }
                    mistakes = Integer.parseInt(value);
                    i++;
                }
                case "--markdown" -> {
                    markdown = Path.of(value);
                    i++;
                }
                default -> texts.add(Path.of(args.get(i)));
            }
        }
        return texts.isEmpty() ? null : new ScoreArguments(texts, mistakes, markdown);
    }
}
