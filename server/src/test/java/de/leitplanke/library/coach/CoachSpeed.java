package de.leitplanke.library.coach;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures the processor time the coach takes, to be started by hand; other work on the machine does not count. */
final class CoachSpeed {

    private static final int WARM = 500;
    private static final int ROUNDS = 1_000;

    private static final String ORDER = """
            Schreibe einen Brief an die Anliegerinnen und Anlieger der Talstraße. Anlass: Ab 12. Mai wird die Fahrbahn erneuert,
            die Zufahrt ist drei Wochen gesperrt. Freundlich und sachlich, in der Sie-Form, höchstens eine Seite. Keine
            Fachbegriffe. Erfinde nichts und markiere fehlende Angaben mit [PRÜFEN]. Muster vom Vorjahr: „Wir bauen für Sie.“
            """;

    private CoachSpeed() {}

    public static void main(String[] args) {
        Coach coach = Coach.standard();
        List.of(300, 2_000, 10_000).forEach(length -> System.out.println(line(coach, length)));
    }

    private static String line(Coach coach, int length) {
        String text = ORDER.repeat(length / ORDER.length() + 1).substring(0, length);
        times(coach, text, WARM);
        long[] times = times(coach, text, ROUNDS);
        Arrays.sort(times);
        return String.format(
                Locale.GERMANY,
                "%,d Zeichen: Median %.2f ms, 95 von 100 unter %.2f ms",
                length,
                times[ROUNDS / 2] / 1e6,
                times[ROUNDS * 95 / 100] / 1e6);
    }

    private static long[] times(Coach coach, String text, int rounds) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long[] times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = clock.getCurrentThreadCpuTime();
            coach.read(text, null);
            times[round] = clock.getCurrentThreadCpuTime() - start;
        }
        return times;
    }
}
