package de.leitplanke.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The times of all visits, and the table of them. Failed visits count with their time, too. */
final class Latencies {

    private final Queue<Visit> visits = new ConcurrentLinkedQueue<>();

    private record Visit(String page, long nanos, boolean good) {}

    void add(String page, Duration time, boolean good) {
        visits.add(new Visit(page, time.toNanos(), good));
    }

    /** A Markdown table in milliseconds, one row for each page and one for all. */
    String table(List<String> pages) {
        StringBuilder table =
                new StringBuilder("| Seite | Aufrufe | p50 | p95 | p99 | höchstens | Fehler |%n".formatted());
        table.append("|---|---|---|---|---|---|---|%n".formatted());
        for (String page : pages) {
            table.append(row(
                    page,
                    visits.stream().filter(visit -> visit.page().equals(page)).toList()));
        }
        return table.append(row("alle", new ArrayList<>(visits))).toString();
    }

    private static String row(String name, List<Visit> some) {
        long[] sorted = some.stream().mapToLong(Visit::nanos).sorted().toArray();
        long errors = some.stream().filter(visit -> !visit.good()).count();
        return "| %s | %d | %s | %s | %s | %s | %d |%n"
                .formatted(name, some.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100), errors);
    }

    /** The smallest time that so many percent of the visits did not exceed (nearest rank), in milliseconds. */
    private static String at(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return "–";
        }
        int rank = Math.toIntExact((sorted.length * (long) percent + 99) / 100);
        return String.format(Locale.GERMANY, "%,.1f ms", sorted[rank - 1] / 1e6);
    }
}
