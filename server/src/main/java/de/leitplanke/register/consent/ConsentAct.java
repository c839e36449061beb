package de.leitplanke.register.consent;

import static de.leitplanke.people.Role.EMPLOYER;
import static de.leitplanke.people.Role.STAFF_COUNCIL;

import de.leitplanke.evidence.ActKind;
import de.leitplanke.people.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the offices can do with a request, and how it is recorded. */
public enum ConsentAct {
    SUBMIT("vorlegen", ActKind.CONSENT_REQUESTED, Words.NONE, false, EMPLOYER),
    ASK_FOR_PAPERS("nachfordern", ActKind.CONSENT_PAPERS_ASKED, Words.REQUIRED, false, STAFF_COUNCIL),
    HAND_IN_PAPERS("nachreichen", ActKind.CONSENT_PAPERS_HANDED_IN, Words.NONE, false, EMPLOYER),
    EXTEND("verlaengern", ActKind.CONSENT_EXTENDED, Words.OPTIONAL, false, EMPLOYER),
    CONSENT("zustimmen", ActKind.CONSENT_GIVEN, Words.OPTIONAL, true, STAFF_COUNCIL),
    REFUSE("ablehnen", ActKind.CONSENT_REFUSED, Words.REQUIRED, true, STAFF_COUNCIL),
    DISCUSS("eroertern", ActKind.CONSENT_DISCUSSED, Words.OPTIONAL, true, EMPLOYER),
    UPHOLD("festhalten", ActKind.CONSENT_REFUSED, Words.REQUIRED, true, STAFF_COUNCIL),
    CALL_CONCILIATION("einigungsstelle", ActKind.CONCILIATION, Words.OPTIONAL, false, EMPLOYER, STAFF_COUNCIL),
    DECIDE_FOR("ersetzt", ActKind.CONCILIATION, Words.REQUIRED, true, EMPLOYER),
    DECIDE_AGAINST("abgelehnt", ActKind.CONCILIATION, Words.REQUIRED, true, EMPLOYER),
    LAPSE("ablaufen", ActKind.CONSENT_BY_SILENCE, Words.NONE, false),
    WITHDRAW("zuruecknehmen", ActKind.CONSENT_WITHDRAWN, Words.OPTIONAL, false, EMPLOYER);

    /** Whether the act comes with words such as reasons. */
    public enum Words {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private final String path;
    private final ActKind kind;
    private final Words words;
    private final boolean dated;
    // Set.of holds enum constants only, so nothing can change it
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> offices;

    ConsentAct(String path, ActKind kind, Words words, boolean dated, Role... offices) {
        this.path = path;
        this.kind = kind;
        this.words = words;
        this.dated = dated;
        this.offices = Set.of(offices);
    }

    /** The word in addresses. */
    public String path() {
        return path;
    }

    ActKind kind() {
        return kind;
    }

    public Words words() {
        return words;
    }

    /** The day of a resolution, a discussion or a ruling belongs to it. */
    public boolean dated() {
        return dated;
    }

    public boolean isFor(Role office) {
        return offices.contains(office);
    }

    /** Keys of its German texts in the message files: this one, and others behind a full stop. */
    public String textKey() {
        return "consent.act." + name();
    }

    static Optional<ConsentAct> at(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
