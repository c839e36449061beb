package de.leitplanke.rules.compare;

/** German names of the fixed values, by their path. */
public final class ValueNames {

    private ValueNames() {}

    /** The name of the value at this path, for example {@code facts.groupThreshold}. */
    public static String of(String path) {
        return path;
    }
}
