package de.leitplanke.people;

/** What a person is in the town hall, as far as the platform treats it differently. */
public enum Role {
    EMPLOYEE,
    MANAGER,
    AI_OFFICER,
    EMPLOYER,
    STAFF_COUNCIL,
    DATA_PROTECTION,
    SECURITY,
    ADMIN;

    /** Name of the authority that Spring Security checks. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Key of the German word in the message files. */
    public String textKey() {
        return "role." + name();
    }
}
