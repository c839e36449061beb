package de.leitplanke.town;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** A demo town for one test alone, as a child of the test, so that its database may be killed. */
final class OwnTown implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path data;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final String url;

    private OwnTown(Process process, Path data) throws IOException {
        this.process = process;
        this.data = data;
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        this.url = "http://127.0.0.1:" + port(output);
        Thread.ofVirtual().start(() -> listen(output));
    }

    static OwnTown start(Path data) throws IOException {
        return start(data, System.getProperty("java.class.path"), Map.of());
    }

    /** With these variables of the environment. */
    static OwnTown with(Path data, Map<String, String> environment) throws IOException {
        return start(data, System.getProperty("java.class.path"), environment);
    }

    /** With the content of this folder instead of the shipped one. */
    static OwnTown withContent(Path data, Path parentOfContent) throws IOException {
        return start(data, parentOfContent + File.pathSeparator + System.getProperty("java.class.path"), Map.of());
    }

    private static OwnTown start(Path data, String classPath, Map<String, String> environment) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                TownProgram.class.getName(),
                "--server.port=0",
                "--leitplanke.data=" + data);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new OwnTown(builder.start(), data);
    }

    String url() {
        return url;
    }

    /** What the server has printed. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** Directory of the carried database's files. */
    Path cluster() {
        try {
            Path pointer = data.resolve("database/place");
            Path place =
                    Files.exists(pointer) ? Path.of(Files.readString(pointer).strip()) : data.resolve("database");
            return place.resolve("cluster");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signal 9 to the server of the database. */
    void killDatabase() throws IOException {
        ProcessHandle server = ProcessHandle.of(databaseProcess()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    long databaseProcess() throws IOException {
        return Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).getFirst());
    }

    /** What the virtual machine of the server answers to a command of the JDK's tool. */
    String jcmd(String command) throws IOException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Asks again until it is so. */
    static void await(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + PATIENCE + ": " + what);
            }
            Thread.onSpinWait();
        }
    }

    /** The signal with which a service manager ends the server. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void listen(BufferedReader output) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
            }
        } catch (IOException closedWithTheProcess) {
            // Java closes the stream when the process ends; what was said before has been read.
        }
    }

    private String port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(TownProgram.READY)) {
                return line.substring(TownProgram.READY.length());
            }
            said.add(line);
        }
        throw new AssertionError(String.join("\n", said));
    }
}
