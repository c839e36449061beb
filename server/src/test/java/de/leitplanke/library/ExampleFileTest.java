package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class ExampleFileTest {

    private final RunningTown town = RunningTown.get();

    @Test
    void downloadedFileIsTheShippedOneUnderTheNameThatDotpromptProgramsExpect() {
        ResponseEntity<byte[]> file = CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> town.bean(ExampleFile.class).file("antwort-beschwerde"));
        assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo("antwort-beschwerde.prompt");
        assertThat(file.getBody())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(ShippedFiles.source("01-antwort-beschwerde.prompt.md"));
    }
}
