package de.leitplanke.library.pack;

import java.util.List;

/** What came of reading a pack. */
sealed interface PackRead {

    /** Every file is as it should be. */
    record Sound(Pack pack) implements PackRead {}

    /** At least one file is not, so nothing of the pack is used. */
    record Broken(List<Fault> faults) implements PackRead {}
}
