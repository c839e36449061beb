package de.leitplanke.bench;

import de.leitplanke.privacy.Detector;
import java.lang.management.ManagementFactory;

/** Prints how much memory the lexicons of the library {@code privacy} keep, after a full collection. */
public final class LexiconHeap {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    private LexiconHeap() {}

    public static void main(String[] args) {
        long before = used();
        Detector detector = Detector.standard();
        int found = detector.detect("Frau Weber wohnt in der Talstraße 14a, 45998 Musterberg.")
                .size();
        System.out.printf("%.1f MB, %d findings%n", (used() - before) / MEGABYTE, found);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
