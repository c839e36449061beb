package de.leitplanke.agreement;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.rules.AgreementCheck;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Problem;
import de.leitplanke.rules.Reading;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the shipped model agreement in a town that has none. Only the demo town signs it, with keys made for the demo;
 * everywhere else it stays a draft until both parties sign.
 */
@Component
class ShippedAgreement implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedAgreement.class);

    private final ModelAgreement model;
    private final Versions versions;
    private final TownOfThisInstallation town;
    private final DemoSigning demo;

    ShippedAgreement(ModelAgreement model, Versions versions, TownOfThisInstallation town, DemoSigning demo) {
        this.model = model;
        this.versions = versions;
        this.town = town;
        this.demo = demo;
    }

    @Override
    public int order() {
        return 200;
    }

    /** Costs one look into the database once a version is there: a stored version was checked when it came. */
    @Override
    @Transactional
    public void run() {
        if (versions.latest().isEmpty()) {
            switch (model.read()) {
                case Reading.Accepted accepted -> check(accepted.version());
                case Reading.Refused refused -> refuse(refused.problems());
            }
        }
    }

    private void check(AgreementVersion version) {
        List<Problem> problems = AgreementCheck.check(version).problems();
        if (!problems.isEmpty()) {
            refuse(problems);
            return;
        }
        UUID id = versions.add(version);
        if (town.get().demo()) {
            demo.bringIntoForce(id, version);
        }
    }

    private static void refuse(List<Problem> problems) {
        LOG.error("Die mitgelieferte Vereinbarung wird nicht übernommen. Ohne Vereinbarung wird nichts gesendet.");
        problems.forEach(problem -> LOG.error("{}, Zeile {}: {}", problem.file(), problem.line(), problem.message()));
    }
}
