package de.leitplanke.evidence.seal;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.StartSection;
import de.leitplanke.platform.page.Texts;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an office the requests whose next step is its own. */
@Component
class OpeningsSection implements StartSection {

    private final Openings openings;
    private final OpeningRights rights;
    private final Texts texts;

    OpeningsSection(Openings openings, OpeningRights rights, Texts texts) {
        this.openings = openings;
        this.rights = rights;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String titleKey() {
        return "seals.waiting";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> rows(Principal person) {
        if (!(person instanceof SignedIn someone)
                || SealOffices.READERS.stream().noneMatch(someone::has)) {
            return List.of();
        }
        return openings.all().stream()
                .filter(opening -> !rights.of(opening, someone).isEmpty())
                .map(this::row)
                .toList();
    }

    private Row row(Opening opening) {
        return new Row(
                texts.of("seals.numbered", opening.number()),
                texts.of(opening.purpose().textKey()),
                OpeningPage.PATH + "/" + opening.id(),
                texts.of("seals.open"));
    }
}
