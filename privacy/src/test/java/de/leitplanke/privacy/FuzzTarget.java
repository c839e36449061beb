package de.leitplanke.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the fuzzer calls with one input after the other; an exception is a find. */
public final class FuzzTarget {

    private FuzzTarget() {}

    /** Finds, replaces and restores in a text that a fuzzer made up. */
    public static void fuzzerTestOneInput(byte[] input) {
        AnyTextTest.check(new String(input, StandardCharsets.UTF_8) + "\nEnde.", Arrays.hashCode(input));
    }
}
