package de.leitplanke.register.council;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.StartSection;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.register.Admission;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the employer the initiatives that it has not answered yet. */
@Component
class InitiativesSection implements StartSection {

    private final Initiatives initiatives;
    private final Texts texts;

    InitiativesSection(Initiatives initiatives, Texts texts) {
        this.initiatives = initiatives;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public String titleKey() {
        return "initiative.waiting";
    }

    @Override
    public List<Row> rows(Principal person) {
        if (!(person instanceof SignedIn someone) || !Admission.actsAs(someone, Role.EMPLOYER)) {
            return List.of();
        }
        return initiatives.all(someone).stream()
                .filter(initiative -> initiative.answer() == null)
                .map(this::row)
                .toList();
    }

    private Row row(Initiative initiative) {
        return new Row(
                texts.of("consent.numbered", initiative.number(), initiative.title()),
                texts.of("initiative.waiting.until", initiative.answerDueOn()),
                InitiativesPage.PATH + "/" + initiative.id().value(),
                texts.of("initiative.waiting.open"));
    }
}
