package de.leitplanke.library.pack;

import de.leitplanke.library.Example;
import java.util.List;

/** A pack of which every file could be read. */
record Pack(PackManifest manifest, List<Packed> examples) {

    /**
     * An example in a pack.
     *
     * @param formerly hashes of the versions that it has replaced where it comes from
     */
    record Packed(Example example, List<String> formerly) {}
}
