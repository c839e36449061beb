package de.leitplanke.evidence.seal;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.StartSection;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.text.GermanTime;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a person on the start page that a seal with this person's name was opened. */
@Component
class ToldSection implements StartSection {

    private static final int SHOWN_DAYS = 30;

    private final OwnOpenings own;
    private final SealTime time;
    private final Texts texts;

    ToldSection(OwnOpenings own, SealTime time, Texts texts) {
        this.own = own;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String titleKey() {
        return "seals.own.section";
    }

    @Override
    public List<Row> rows(Principal person) {
        return person instanceof SignedIn someone
                ? own.of(someone.person()).stream()
                        .filter(each -> !each.toldOn().isBefore(time.today().minusDays(SHOWN_DAYS)))
                        .map(this::row)
                        .toList()
                : List.of();
    }

    private Row row(OwnOpening each) {
        return new Row(
                texts.of("seals.own.row", texts.of(each.opening().event().textKey())),
                texts.of("seals.own.small", GermanTime.day(each.toldOn())),
                OwnOpeningsPage.PATH,
                texts.of("seals.own.open"));
    }
}
