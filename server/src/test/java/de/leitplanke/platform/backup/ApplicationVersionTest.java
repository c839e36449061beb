package de.leitplanke.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApplicationVersionTest {

    @Test
    void versionInABackupIsTheOneOfTheBuild() throws Exception {
        assertThat(Files.readString(Path.of("..", "pom.xml")))
                .contains(
                        "<artifactId>leitplanke</artifactId>\n  <version>" + ApplicationVersion.CURRENT + "</version>");
    }
}
