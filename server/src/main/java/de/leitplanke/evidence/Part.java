package de.leitplanke.evidence;

import java.util.Locale;

/** The fixed dimensions of all reports; there is no other way to break a figure down. */
public enum Part {
    /** Hits of a rule; one decision hits several. */
    RULE(false, false),
    /** Decisions about a text with this class of data; a text may have several. */
    DATA_CLASS(false, false),
    /** Decisions about a tool; every decision is about one. */
    TOOL(false, true),
    /** Outcomes of decisions; every decision has one. */
    OUTCOME(false, true),
    /** All people with an account. */
    TOWN(true, false),
    /** People of a department; everybody belongs to one or to none. */
    DEPARTMENT(true, true);

    private final boolean people;
    private final boolean partition;

    Part(boolean people, boolean partition) {
        this.people = people;
        this.partition = partition;
    }

    /** Whether its lines count people, and not decisions. */
    boolean countsPeople() {
        return people;
    }

    /** Whether its lines add up to a whole, so that a hidden one could be computed from the others. */
    boolean isPartition() {
        return partition;
    }

    /** Key of the German word in the message files. */
    public String textKey() {
        return "report.part." + name();
    }

    /** Id of its heading on a page. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
