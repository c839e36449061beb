package de.leitplanke.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The {@link Writer} as a child of the test. */
final class WriterProcess {

    private final Process process;
    private final BufferedReader output;
    private final List<Long> acknowledged = new ArrayList<>();

    private WriterProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static WriterProcess start(Path dataDirectory) throws IOException {
        return new WriterProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        dataDirectory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** Reads until this many rows have been acknowledged. */
    void awaitRows(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            read(output.readLine());
        }
    }

    /** Signal 9 to the application, the postmaster and all its backends. */
    void killTree() {
        List<ProcessHandle> tree = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(handle -> handle.onExit().join());
    }

    /** Signal 9 to the application alone. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** The signal with which a service manager ends a program. */
    void terminate() {
        process.toHandle().destroy();
        process.onExit().join();
    }

    /** All rows acknowledged until the end. */
    List<Long> acknowledged() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.endsWith(";")) {
                read(line);
            }
        }
        return acknowledged;
    }

    private void read(String line) {
        acknowledged.add(Long.parseLong(line.substring(0, line.length() - 1)));
    }
}
