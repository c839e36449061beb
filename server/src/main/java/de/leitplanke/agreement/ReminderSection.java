package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.StartSection;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.text.GermanTime;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds both parties on the start page of the dates that come near. */
@Component
class ReminderSection implements StartSection {

    private final TermInForce term;
    private final Texts texts;

    ReminderSection(TermInForce term, Texts texts) {
        this.term = term;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "term.section";
    }

    @Override
    public List<Row> rows(Principal person) {
        return person instanceof SignedIn someone && TermReaders.include(someone)
                ? reminders().stream().map(this::row).toList()
                : List.of();
    }

    List<Reminder> reminders() {
        return term.find().map(found -> Reminder.of(found, term.today())).orElse(List.of());
    }

    private Row row(Reminder reminder) {
        return new Row(
                texts.of(reminder.kind().textKey(), GermanTime.day(reminder.day())),
                texts.of(reminder.kind().textKey() + ".small"),
                TermReaders.PATH,
                texts.of("term.open"));
    }
}
