package de.leitplanke.privacy;

import java.util.List;

/** Proposes findings of one kind in one linear pass; offsets are those of the original text. */
interface Recogniser {

    void scan(PreparedText text, List<Finding> found);
}
