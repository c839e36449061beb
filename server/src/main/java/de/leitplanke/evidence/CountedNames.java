package de.leitplanke.evidence;

import java.util.List;

/** Names what is counted per decision; every thing that could have been counted is named. */
public interface CountedNames {

    /** The things of this part that the module knows, in their order; none where it knows nothing of it. */
    List<Named> of(Part part);

    /** A thing with its stable key and its German name. */
    record Named(String key, String name) {}
}
