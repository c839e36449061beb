package de.leitplanke.platform.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A program of its own that starts the database and writes without end, each row in its own transaction. What it prints
 * has been committed: a line is a row's number and a semicolon.
 */
final class Writer {

    private static final int CONNECTIONS = 3;

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        Database database = Databases.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        Databases.execute(database, "create table if not exists entry (number bigint primary key)");
        long last = Long.parseLong(Databases.column(database, "select coalesce(max(number), 0) from entry")
                .getFirst());
        AtomicLong numbers = new AtomicLong(last);
        for (int i = 0; i < CONNECTIONS; i++) {
            new Thread(() -> write(database, numbers)).start();
        }
    }

    private static void write(Database database, AtomicLong numbers) {
        try (Connection connection = Databases.connect(database);
                PreparedStatement insert = connection.prepareStatement("insert into entry values (?)")) {
            while (true) {
                long number = numbers.incrementAndGet();
                insert.setLong(1, number);
                insert.executeUpdate();
                acknowledge(number);
            }
        } catch (SQLException theDatabaseIsGone) {
            // The end of the test, or of the program.
        }
    }

    private static void acknowledge(long number) {
        byte[] line = (number + ";\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }
}
