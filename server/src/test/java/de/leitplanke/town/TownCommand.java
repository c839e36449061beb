package de.leitplanke.town;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command of the server's program as a process of its own. */
final class TownCommand {

    static final String BACKUP = "de.leitplanke.platform.backup.BackupCommand";
    static final String RESTORE = "de.leitplanke.platform.backup.RestoreCommand";

    private TownCommand() {}

    /** How it ended and what it said on both streams. */
    record Result(int status, String output) {}

    static Result run(Map<String, String> environment, String mainClass, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.onExit().join().exitValue(), output);
    }
}
