package de.leitplanke.platform.backup;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two commands on a terminal: what they say and how they end. */
final class Console {

    private Console() {}

    /** A command that says on the stream what it did. */
    @FunctionalInterface
    interface Command {
        void run(PrintStream out) throws IOException, SQLException, BackupRefusal;
    }

    static void run(Command command) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
        try {
            command.run(stream(FileDescriptor.out));
        } catch (BackupRefusal refusal) {
            end(refusal.text());
        } catch (IOException failure) {
            end("Die Datei lässt sich nicht lesen oder schreiben: " + failure);
        } catch (SQLException failure) {
            end("Die Datenbank hat den Dienst abgebrochen: Fehler " + failure.getSQLState());
        }
    }

    private static void end(String reason) {
        stream(FileDescriptor.err).println(reason);
        System.exit(1);
    }

    private static PrintStream stream(FileDescriptor target) {
        return new PrintStream(new FileOutputStream(target), true, StandardCharsets.UTF_8);
    }
}
