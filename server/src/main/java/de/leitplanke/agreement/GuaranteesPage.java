package de.leitplanke.agreement;

import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.text.GermanTime;
import de.leitplanke.rules.AgreementVersion;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the agreement in force guarantees to the staff, and which test of the software proves it; for everybody. */
@Controller
class GuaranteesPage {

    private final AgreementInForce agreement;
    private final ShippedProofs proofs;
    private final TestedBuild build;

    GuaranteesPage(AgreementInForce agreement, ShippedProofs proofs, TestedBuild build) {
        this.agreement = agreement;
        this.proofs = proofs;
        this.build = build;
    }

    @GetMapping("/versprechen/nachweise")
    ModelAndView show() {
        return agreement
                .find()
                .map(stored -> Page.of("agreement/guarantees")
                        .with("lines", lines(stored.version()))
                        .with("day", build.day().map(GermanTime::day).orElse("")))
                .orElseGet(() -> Page.of("agreement/none"))
                .view();
    }

    private List<GuaranteeLine> lines(AgreementVersion version) {
        return version.sections().stream()
                .flatMap(section -> section.clauses().stream()
                        .filter(clause -> !GuaranteeLine.guarantees(clause).isEmpty())
                        .map(clause -> GuaranteeLine.of(section, clause, proofs.get(), build)))
                .toList();
    }
}
