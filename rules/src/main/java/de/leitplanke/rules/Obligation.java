package de.leitplanke.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be done on the way when something is allowed. */
public enum Obligation {
    PSEUDONYMISE_AND_CONFIRM("Personenbezug durch Platzhalter ersetzen und bestätigen"),
    GIVE_REASON("Grund angeben"),
    REVIEW("Ergebnis prüfen"),
    SECOND_SIGNATURE("zweite Unterschrift einholen"),
    LABEL("Ergebnis kennzeichnen"),
    LABEL_WAIVED("Kennzeichnung entfällt, Begründung festhalten"),
    DRAFT_NOTE("als Entwurf mit KI vermerken"),
    CITE_SOURCES("Quellen angeben"),
    CONFIRM_RIGHTS("Rechte an fremdem Material bestätigen"),
    KEEP_IN_FILE("zur Akte nehmen"),
    HUMAN_DECIDES("Entscheidung selbst treffen"),
    SHORTEN("Text auf das Nötige kürzen");

    private final String german;

    Obligation(String german) {
        this.german = german;
    }

    /** The obligation in German words. */
    public String german() {
        return german;
    }

    /** All of them in German words, parted by semicolons. */
    public static String inWords(Set<Obligation> obligations) {
        return obligations.stream().sorted().map(Obligation::german).collect(Collectors.joining("; "));
    }

    /** The obligations whose bits are set. */
    static Set<Obligation> ofBits(int bits) {
        Set<Obligation> obligations = EnumSet.noneOf(Obligation.class);
        for (Obligation obligation : values()) {
            if ((bits & obligation.bit()) != 0) {
                obligations.add(obligation);
            }
        }
        return obligations;
    }

    /** Its bit in compiled sets of obligations; never leaves memory. */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }
}
