package de.leitplanke.bench;

import de.leitplanke.privacy.Detector;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Prints how fast the whole detector reads the letters, in processor time of one thread, so that other work on the
 * machine does not count.
 */
public final class DetectionSpeed {

    private static final int WARM_UP = 60_000_000;
    private static final int MEASURED = 12_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Detector detector = Detector.standard();
    private final String letters = Letters.all();
    private int found;

    public static void main(String[] args) {
        DetectionSpeed speed = new DetectionSpeed();
        speed.times(speed.letters.length(), WARM_UP);
        System.out.println("| Zeichen | MB/s | Median | 99 von 100 unter |\n|---|---|---|---|");
        for (int characters : new int[] {4_000, 100_000}) {
            System.out.println(speed.row(characters));
        }
        System.out.printf(
                "%d Funde, Last %.1f%n",
                speed.found, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private String row(int characters) {
        long[] nanos = times(characters, MEASURED);
        double seconds = Arrays.stream(nanos).sum() / 1e9;
        Arrays.sort(nanos);
        return String.format(
                Locale.GERMANY,
                "| %,d | %.1f | %.2f ms | %.2f ms |",
                characters,
                (double) characters * nanos.length / 1e6 / seconds,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
    }

    /** The time of each stretch of the letters, over and over until so many characters are read. */
    private long[] times(int characters, int total) {
        String text = letters.repeat(characters / letters.length() + 2);
        long[] nanos = new long[total / characters];
        int from = 0;
        for (int i = 0; i < nanos.length; i++) {
            String stretch = text.substring(from, from + characters);
            long start = THREADS.getCurrentThreadCpuTime();
            found += detector.detect(stretch).size();
            nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
            from = (from + characters) % letters.length();
        }
        return nanos;
    }
}
