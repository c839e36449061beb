package de.leitplanke;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to their allowed arrows; which library a module may use stands in the second test. */
class ModularityTest {

    private static final String RULES = "de.leitplanke.rules..";
    private static final String PRIVACY = "de.leitplanke.privacy..";
    private static final String LEDGER = "de.leitplanke.ledger..";

    @Test
    void modulesUseOnlyTheModulesThatTheyMay() {
        ApplicationModules.of(Leitplanke.class, resideInAnyPackage(RULES, PRIVACY, LEDGER))
                .verify();
    }

    /** After a wanted change, copy the drawing from the build folder to the documents. */
    @Test
    void theDrawingInTheDocumentsShowsTheModulesAsTheyAre() throws IOException {
        Path drawn = Path.of("target", "modules");
        new Documenter(
                        ApplicationModules.of(Leitplanke.class, resideInAnyPackage(RULES, PRIVACY, LEDGER)),
                        Documenter.Options.defaults().withOutputFolder(drawn.toString()))
                .writeModulesAsPlantUml();

        assertThat(linesOf(Path.of("..", "docs", "modules", "components.puml")))
                .isEqualTo(linesOf(drawn.resolve("components.puml")));
    }

    /** The order of the lines differs from run to run and says nothing. */
    private static List<String> linesOf(Path drawing) throws IOException {
        return Files.readAllLines(drawing).stream().sorted().toList();
    }

    @Test
    void onlyModulesThatJudgeTextsUseThePrivacyLibrary() {
        JavaClasses server = new ClassFileImporter().importPackages("de.leitplanke");
        noClasses()
                .that()
                .resideInAnyPackage(
                        "de.leitplanke.platform..",
                        "de.leitplanke.people..",
                        "de.leitplanke.agreement..",
                        "de.leitplanke.register..",
                        "de.leitplanke.models..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PRIVACY)
                .check(server);
    }

    @Test
    void platformAndPeopleKnowNoRules() {
        JavaClasses server = new ClassFileImporter().importPackages("de.leitplanke");
        noClasses()
                .that()
                .resideInAnyPackage("de.leitplanke.platform..", "de.leitplanke.people..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(RULES)
                .check(server);
    }
}
