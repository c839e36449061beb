package de.leitplanke.register.round;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.people.Role;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Settings;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.platform.start.Yaml;
import de.leitplanke.register.round.Meeting.Kind;
import de.leitplanke.register.round.Meeting.MeetingId;
import de.leitplanke.rules.AgreementVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invented meeting of the demo town with one interpretation. */
@Component
class DemoRound implements StartStep {

    private static final String FILE = "demo-round.yaml";

    private final Settings settings;
    private final Content content;
    private final Meetings meetings;
    private final AgreedInterpretations interpretations;
    private final AgreementInForce agreement;
    private final Clock clock;

    DemoRound(
            Settings settings,
            Content content,
            Meetings meetings,
            AgreedInterpretations interpretations,
            AgreementInForce agreement,
            Clock clock) {
        this.settings = settings;
        this.content = content;
        this.meetings = meetings;
        this.interpretations = interpretations;
        this.agreement = agreement;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    @Transactional
    public void run() {
        if (settings.demo() && meetings.all().isEmpty()) {
            Demo demo = Yaml.read(FILE, content.file("register/" + FILE).text(), Demo.class);
            agreement.find().ifPresent(stored -> add(demo, stored.version()));
        }
    }

    private void add(Demo demo, AgreementVersion version) {
        LocalDate confirmed = LocalDate.now(clock).minusDays(demo.confirmedDaysAgo());
        MeetingId id = meetings.add(new MeetingForm(
                Kind.AI_ROUND, LocalDate.now(clock).minusDays(demo.daysAgo()), demo.agenda(), demo.minutes()));
        demo.interpretations()
                .forEach(said -> version.clause(said.clause())
                        .ifPresent(clause -> interpretations.add(
                                id,
                                new PlannedInterpretation(
                                        UUID.randomUUID(),
                                        clause.id(),
                                        clause.citation().toString(),
                                        version.hash(),
                                        said.question(),
                                        said.answer(),
                                        null))));
        meetings.confirm(id, Role.EMPLOYER, confirmed);
        meetings.confirm(id, Role.STAFF_COUNCIL, confirmed);
        interpretations.agree(id, confirmed);
    }

    record Demo(
            int daysAgo,
            int confirmedDaysAgo,
            String agenda,
            String minutes,
            List<DemoInterpretation> interpretations) {}

    record DemoInterpretation(String clause, String question, String answer) {}
}
