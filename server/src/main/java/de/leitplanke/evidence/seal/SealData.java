package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.PersonalDataSource;
import de.leitplanke.evidence.PersonalSubject;
import de.leitplanke.evidence.PersonalTable;
import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.evidence.ToldAccess;
import de.leitplanke.people.PersonId;
import de.leitplanke.platform.page.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What this package stores about people, and in which logs of the closed list it stands. */
@Component
class SealData implements PersonalDataSource {

    static final String KEY = "evidence.seal_key";
    static final String ACCESS = "evidence.log_access";
    static final String OPENING = "evidence.opening";
    static final String ENTRY = "evidence.opening_entry";
    static final String SHARE = "evidence.handed_share";
    static final String NOTICE = "evidence.opening_notice";

    /** The person is not told by a count either, before it is time. */
    private static final String TOLD = "person_id = :person and told_on is not null";

    private static final String OWN_OPENINGS = "(select opening_id from evidence.opening_notice where " + TOLD
            + " union select opening_id from evidence.log_access where person_id = :person)";

    private final OwnOpenings own;
    private final Texts texts;

    SealData(OwnOpenings own, Texts texts) {
        this.own = own;
        this.texts = texts;
    }

    @Override
    public List<PersonalSubject> subjects() {
        return List.of(keys(), accesses());
    }

    @Override
    public List<ToldAccess> accesses(PersonId person) {
        return own.of(person).stream().map(this::told).toList();
    }

    private ToldAccess told(OwnOpening each) {
        Opening opening = each.opening();
        return new ToldAccess(
                each.toldOn(),
                opening.steps().stream()
                        .filter(step -> step.kind() != AccessStep.Kind.TOLD)
                        .map(AccessStep::office)
                        .collect(Collectors.toSet()),
                texts.of("seals.own.what", texts.of(opening.event().textKey()), opening.firstDay(), opening.lastDay()),
                opening.reason());
    }

    private static PersonalSubject keys() {
        return new PersonalSubject(
                        "sealKeys",
                        RetainedLog.ACCESS.id(),
                        "logs.two-keys",
                        PersonalTable.referring(KEY)
                                .sinceDay("made_on")
                                .legible("office, made_on, retired_on, failures, failed_on"))
                .seenAt(SealsPage.PATH);
    }

    private static PersonalSubject accesses() {
        return new PersonalSubject(
                        "logAccess",
                        RetainedLog.LOG_ACCESS.id(),
                        "logs.two-keys",
                        PersonalTable.referring(ACCESS)
                                .sinceMoment("happened_at")
                                .legible("log, step, office, words, happened_at"),
                        PersonalTable.where(NOTICE, TOLD).sinceDay("told_on").legible("told_on"),
                        PersonalTable.where(OPENING, "id in " + OWN_OPENINGS)
                                .legible("number, purpose, reason, event_kind, first_day, last_day"),
                        PersonalTable.where(ENTRY, "opening_id in " + OWN_OPENINGS),
                        PersonalTable.where(SHARE, "opening_id in " + OWN_OPENINGS))
                .seenAt(OwnOpeningsPage.PATH);
    }
}
