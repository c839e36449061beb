package de.leitplanke.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs short programs to their end. */
final class Program {

    private Program() {}

    /** What a program left behind; {@code output} holds both of its streams. */
    record Result(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    static Result run(RunAs identity, Path workingDirectory, List<String> command) throws IOException {
        return run(identity, workingDirectory, command, "");
    }

    static Result run(RunAs identity, Path workingDirectory, List<String> command, String input) throws IOException {
        Process process = builder(identity, workingDirectory, command)
                .redirectErrorStream(true)
                .start();
        try (OutputStream standardInput = process.getOutputStream()) {
            standardInput.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException programEndedEarly) {
            // Its status and output say why.
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.onExit().join().exitValue(), output);
    }

    /** Settings of another PostgreSQL in the environment must not reach ours. */
    static ProcessBuilder builder(RunAs identity, Path workingDirectory, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(identity.wrap(command)).directory(workingDirectory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }
}
