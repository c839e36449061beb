package de.leitplanke.evidence;

/** The closed list of official acts that are recorded for ever. None of them is the use of a tool by a person. */
public enum ActKind {
    VERSION_PROPOSED,
    VERSION_SIGNED,
    VERSION_IN_FORCE,
    CONSENT_REQUESTED,
    CONSENT_PAPERS_ASKED,
    CONSENT_PAPERS_HANDED_IN,
    CONSENT_EXTENDED,
    CONSENT_GIVEN,
    CONSENT_REFUSED,
    CONSENT_BY_SILENCE,
    CONSENT_DISCUSSED,
    CONSENT_WITHDRAWN,
    CONCILIATION,
    INITIATIVE_SUBMITTED,
    INITIATIVE_ANSWERED,
    INTERPRETATION,
    RELEASE,
    PUBLICATION,
    PAUSE,
    RESUMPTION,
    SEAL_OPENED,
    SEAL_REFUSED,
    KEY_REGISTERED;

    /** Key of the German word in the message files. */
    public String textKey() {
        return "act." + name();
    }
}
