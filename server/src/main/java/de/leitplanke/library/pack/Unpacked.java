package de.leitplanke.library.pack;

import java.util.List;
import java.util.Map;

/**
 * What an uploaded file holds.
 *
 * @param files bytes by name, in the order of the file
 * @param faults what must not be in it
 */
record Unpacked(Map<String, byte[]> files, List<Fault> faults) {

    static Unpacked refused(Fault fault) {
        return new Unpacked(Map.of(), List.of(fault));
    }
}
