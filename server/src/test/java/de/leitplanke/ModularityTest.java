package de.leitplanke;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to their allowed arrows. */
class ModularityTest {

    private final ApplicationModules modules =
            ApplicationModules.of(Leitplanke.class, new ImportOption.DoNotIncludeJars());

    @Test
    void modulesUseOnlyWhatTheyMay() {
        modules.verify();
    }
}
