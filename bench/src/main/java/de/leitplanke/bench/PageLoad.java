package de.leitplanke.bench;

import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a running town for pages at a constant rate and prints how long they take. The time of a page counts from its
 * planned start, so that a stall of the server also counts for those who would have come meanwhile.
 */
public final class PageLoad {

    private static final List<String> MIX =
            List.of("/", "/beispiele", "/beispiele/antwort-beschwerde", "/vereinbarung", "/register", "/arbeitsplatz");
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private final Clerk clerk;
    private final int perSecond;

    private PageLoad(Clerk clerk, int perSecond) {
        this.clerk = clerk;
        this.perSecond = perSecond;
    }

    /**
     * Takes the town's address, the length in seconds, the arrivals per second, and a demo account's name and password.
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 5) {
            System.err.println("PageLoad <Adresse> <Sekunden> <Aufrufe je Sekunde> <Konto> <Kennwort>");
            System.exit(2);
        }
        Duration length = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        try (Clerk clerk = Clerk.signedIn(arguments[0], arguments[3], arguments[4])) {
            PageLoad load = new PageLoad(clerk, Integer.parseInt(arguments[2]));
            load.run(WARM_UP);
            double before = systemLoad();
            Latencies measured = load.run(length);
            System.out.print(measured.table(MIX));
            System.out.printf("%nLast des Rechners vorher %.1f, nachher %.1f%n", before, systemLoad());
        }
    }

    private Latencies run(Duration length) {
        Latencies latencies = new Latencies();
        long total = length.toSeconds() * perSecond;
        long between = Duration.ofSeconds(1).toNanos() / perSecond;
        long begin = System.nanoTime();
        try (ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long number = 0; number < total; number++) {
                long planned = begin + number * between;
                String page = MIX.get(Math.toIntExact(number % MIX.size()));
                awaitNanos(planned);
                visits.execute(() -> visit(page, planned, latencies));
            }
        }
        return latencies;
    }

    private void visit(String page, long planned, Latencies latencies) {
        boolean good = clerk.get(page)
                .map(HttpResponse::statusCode)
                .filter(status -> status == 200)
                .isPresent();
        latencies.add(page, Duration.ofNanos(System.nanoTime() - planned), good);
    }

    private static void awaitNanos(long planned) {
        for (long left = planned - System.nanoTime(); left > 0; left = planned - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static double systemLoad() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
