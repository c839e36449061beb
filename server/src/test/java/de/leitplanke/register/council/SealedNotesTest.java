package de.leitplanke.register.council;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.register.council.CouncilNote.Content;
import de.leitplanke.register.council.CouncilNote.NoteId;
import de.leitplanke.town.RunningTown;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the council has written lies in the database as sealed bytes. */
class SealedNotesTest {

    private static final String TEXT = "Strategie für die Erörterung im Dezember";

    private final RunningTown town = RunningTown.get();
    private final MunicipalityId municipality =
            town.bean(TownOfThisInstallation.class).get().id();
    private final SignedIn council =
            new SignedIn(new PersonId(UUID.randomUUID()), municipality, "Personalrat", Set.of(Role.STAFF_COUNCIL));

    @Test
    void tableHoldsNoWordOfANote() {
        CouncilRoom room = town.bean(CouncilRoom.class);
        CurrentMunicipality.run(municipality, () -> {
            NoteId id = room.write(council, new Content("Erörterung", TEXT));
            assertThat(room.note(council, id.value()).content().text()).isEqualTo(TEXT);
            assertThat(new String(stored(id), StandardCharsets.ISO_8859_1)).doesNotContain("Strategie", "Dezember");
            room.delete(council, id);
        });
    }

    private byte[] stored(NoteId id) {
        return new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                .execute(status -> town.bean(JdbcClient.class)
                        .sql("select sealed_content from register.council_note where id = :id")
                        .param("id", id.value())
                        .query(byte[].class)
                        .single());
    }
}
