package de.leitplanke.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.tenancy.MunicipalityId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

/** Who comes in, and for whom. */
class AdmissionTest {

    @Test
    void onlyTheFourOfficesSitAtTheTable() {
        for (Role role : List.of(Role.EMPLOYEE, Role.MANAGER, Role.SECURITY, Role.ADMIN)) {
            assertThatThrownBy(() -> Admission.toTheTable(somebody(role))).isInstanceOf(ResponseStatusException.class);
        }
        for (Role role : List.of(Role.EMPLOYER, Role.STAFF_COUNCIL, Role.AI_OFFICER, Role.DATA_PROTECTION)) {
            assertThat(Admission.officeOf(somebody(role))).isEqualTo(role);
        }
    }

    @Test
    void onlyTheStaffCouncilEntersItsRoom() {
        Admission.toTheCouncilRoom(somebody(Role.STAFF_COUNCIL));
        EnumSet.complementOf(EnumSet.of(Role.STAFF_COUNCIL))
                .forEach(role -> assertThatThrownBy(() -> Admission.toTheCouncilRoom(somebody(role)))
                        .isInstanceOf(ResponseStatusException.class));
    }

    @Test
    void nobodyActsForBothParties() {
        SignedIn both = somebody(Role.EMPLOYER, Role.STAFF_COUNCIL);
        assertThat(Admission.actsAs(both, Role.EMPLOYER)).isFalse();
        assertThat(Admission.actsAs(both, Role.STAFF_COUNCIL)).isFalse();
        assertThatThrownBy(() -> Admission.toTheCouncilRoom(both)).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void partyComesBeforeAdviser() {
        assertThat(Admission.officeOf(somebody(Role.AI_OFFICER, Role.EMPLOYER))).isEqualTo(Role.EMPLOYER);
    }

    private static SignedIn somebody(Role... roles) {
        return new SignedIn(
                new PersonId(UUID.randomUUID()), new MunicipalityId(UUID.randomUUID()), "Nora Beispiel", Set.of(roles));
    }
}
