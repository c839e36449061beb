package de.leitplanke.rules.compare;

/** A row of the Synopse: a heading or a clause, on the left as it is, on the right as planned. */
public sealed interface SynopsisRow permits SectionRow, ClauseRow {

    /** Stable id of the section or clause. */
    String id();

    Status status();

    /** True if anything but the place differs, or if the row exists on one side only. */
    boolean changed();
}
