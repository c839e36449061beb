package de.leitplanke.agreement;

/** The two sides whose signatures bring a version into force. */
public enum Party {
    EMPLOYER,
    STAFF_COUNCIL;

    /** Key of the German word in the message files. */
    public String textKey() {
        return "agreement.party." + name();
    }
}
