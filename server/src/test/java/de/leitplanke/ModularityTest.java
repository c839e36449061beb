package de.leitplanke;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to their allowed arrows; which library a module may use stands in the second test. */
class ModularityTest {

    private static final String RULES = "de.leitplanke.rules..";
    private static final String PRIVACY = "de.leitplanke.privacy..";

    @Test
    void modulesUseOnlyTheModulesThatTheyMay() {
        ApplicationModules.of(Leitplanke.class, resideInAnyPackage(RULES, PRIVACY))
                .verify();
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
