package de.leitplanke.evidence.seal;

import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignInEvent;
import de.leitplanke.people.SignedIn;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.town.RunningTown;
import java.util.UUID;

/** Requests in the demo town, as far as a page needs them. */
public final class SealScene {

    public static final String PASSPHRASE = "Morgentau auf dem Marktplatz";

    private final RunningTown town;
    private final MunicipalityId id;
    private final SignedIn security;
    private final SignedIn dataProtection;

    public SealScene(RunningTown town) {
        this.town = town;
        this.id = town.bean(TownOfThisInstallation.class).get().id();
        this.security = office(Role.SECURITY);
        this.dataProtection = office(Role.DATA_PROTECTION);
        keyOf(security);
        keyOf(office(Role.EMPLOYER));
        keyOf(office(Role.STAFF_COUNCIL));
    }

    /** Address of a request about this person's lock-out that nobody has seen yet. */
    public String requested(String login) {
        return path(ask(login));
    }

    /** The same, and data protection knows of it. */
    public String informed(String login) {
        return path(inform(login));
    }

    /** The same, and both groups have agreed. */
    public String approved(String login) {
        UUID opening = inform(login);
        in(() -> town.bean(DecidingOpenings.class).approve(opening, office(Role.EMPLOYER), PASSPHRASE));
        in(() -> town.bean(DecidingOpenings.class).approve(opening, office(Role.STAFF_COUNCIL), PASSPHRASE));
        return path(opening);
    }

    private UUID inform(String login) {
        UUID opening = ask(login);
        in(() -> town.bean(InformingOpenings.class).inform(opening, dataProtection, "Keine Bedenken."));
        return opening;
    }

    private UUID ask(String login) {
        in(() -> {
            town.bean(NotingSignIns.class)
                    .noticed(SignInEvent.LOCK_OUT, person(Role.EMPLOYEE, login).id());
            return true;
        });
        String today = in(() -> town.bean(SealTime.class).today()).toString();
        OpeningForm form = new OpeningForm(
                Purpose.ATTACK.name(),
                SignInEvent.LOCK_OUT.name(),
                today,
                today,
                "Mehrere Konten wurden kurz nacheinander gesperrt.",
                false,
                "");
        AskingToOpen.Outcome outcome = in(() -> town.bean(AskingToOpen.class).ask(security, form));
        if (outcome instanceof AskingToOpen.Asked asked) {
            return asked.opening();
        }
        throw new AssertionError(outcome);
    }

    private void keyOf(SignedIn person) {
        Role office = SealOffices.ofKey(person.roles()).orElseThrow();
        in(() -> town.bean(MakingSealKeys.class).make(person.person(), office, PASSPHRASE, PASSPHRASE));
    }

    private SignedIn office(Role role) {
        Person person = in(() -> town.bean(Persons.class).with(role).getFirst());
        return new SignedIn(person.id(), id, person.displayName(), person.roles());
    }

    private Person person(Role role, String login) {
        return in(() -> town.bean(Persons.class).with(role)).stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentMunicipality.call(id, work);
    }

    private static String path(UUID opening) {
        return OpeningPage.PATH + "/" + opening;
    }
}
