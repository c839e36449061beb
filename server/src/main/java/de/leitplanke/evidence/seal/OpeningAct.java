package de.leitplanke.evidence.seal;

/** What somebody can do with a request. */
public enum OpeningAct {
    INFORM,
    APPROVE,
    REFUSE,
    OPEN,
    TELL
}
