package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.seal.Opening.State;
import de.leitplanke.people.Function;
import de.leitplanke.people.Functions;
import de.leitplanke.people.Holding;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may take which step of a request, and when. */
@Component
class OpeningRights {

    private final OpeningNotices notices;
    private final Functions functions;
    private final SealTime time;

    OpeningRights(OpeningNotices notices, Functions functions, SealTime time) {
        this.notices = notices;
        this.functions = functions;
        this.time = time;
    }

    Set<OpeningAct> of(Opening opening, SignedIn person) {
        Set<OpeningAct> acts = EnumSet.noneOf(OpeningAct.class);
        State state = opening.state(time.today());
        switch (state) {
            case REQUESTED -> {
                if (mayInform(opening, person)) {
                    acts.add(OpeningAct.INFORM);
                }
                if (decides(opening, person)) {
                    acts.add(OpeningAct.REFUSE);
                }
            }
            case INFORMED -> {
                if (decides(opening, person)) {
                    acts.addAll(EnumSet.of(OpeningAct.APPROVE, OpeningAct.REFUSE));
                }
            }
            case APPROVED, OPENED -> {
                if (opening.isRequestedBy(person.person()) && person.has(Role.SECURITY)) {
                    acts.add(OpeningAct.OPEN);
                }
            }
            case REFUSED, ENDED -> {}
        }
        if (mayTell(person) && notices.isWithheld(opening.id())) {
            acts.add(OpeningAct.TELL);
        }
        return acts;
    }

    /** Whether data protection is an office of this house that can say itself that it has been informed. */
    boolean isDataProtectionHere() {
        return functions.holding(Function.DATA_PROTECTION) instanceof Holding.ByPeople;
    }

    /** Where data protection is an office outside, a group writes down that and how it was informed. */
    private boolean mayInform(Opening opening, SignedIn person) {
        boolean fit = isDataProtectionHere()
                ? functions.isHeldBy(Function.DATA_PROTECTION, person.person())
                : SealOffices.group(person.roles()).isPresent();
        return fit && !opening.isRequestedBy(person.person());
    }

    /** Never the person who asks, and nobody for both offices. */
    private static boolean decides(Opening opening, SignedIn person) {
        return !opening.isRequestedBy(person.person())
                && !opening.isDecidedBy(person.person())
                && SealOffices.group(person.roles())
                        .filter(office -> !opening.isDecidedBy(office))
                        .isPresent();
    }

    private static boolean mayTell(SignedIn person) {
        return person.has(Role.DATA_PROTECTION)
                || SealOffices.group(person.roles()).isPresent();
    }
}
