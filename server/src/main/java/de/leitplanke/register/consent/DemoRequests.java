package de.leitplanke.register.consent;

import de.leitplanke.people.Role;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Settings;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.platform.start.Yaml;
import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two invented requests of the demo town. They leave no official acts: what never happened is not proved. */
@Component
class DemoRequests implements StartStep {

    private static final String FILE = "demo-consent.yaml";

    private final Settings settings;
    private final Content content;
    private final ConsentRequests requests;
    private final ConsentPapers papers;
    private final Preparation preparation;
    private final Deadlines deadlines;
    private final Clock clock;

    DemoRequests(
            Settings settings,
            Content content,
            ConsentRequests requests,
            ConsentPapers papers,
            Preparation preparation,
            Deadlines deadlines,
            Clock clock) {
        this.settings = settings;
        this.content = content;
        this.requests = requests;
        this.papers = papers;
        this.preparation = preparation;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    @Transactional
    public void run() {
        if (settings.demo() && requests.all().isEmpty()) {
            Yaml.read(FILE, content.file("register/" + FILE).text(), Demo.class)
                    .requests()
                    .forEach(this::add);
        }
    }

    private void add(DemoRequest demo) {
        ConsentId id = preparation.begin(
                new RequestForm(demo.title(), demo.matter(), demo.subject(), demo.purpose(), demo.urgent()));
        demo.papers().forEach((key, text) -> papers.enter(id, key, new Paper.Enclosed(text)));
        @Nullable LocalDate due = null;
        for (DemoStep step : demo.steps()) {
            due = dueAfter(step, demo.urgent());
            requests.addStep(
                    id,
                    new ConsentStep(step.act(), step.office(), day(step.daysAgo()), resolved(step), step.words(), due));
        }
        requests.move(id, demo.state(), due, null);
    }

    private @Nullable LocalDate dueAfter(DemoStep step, boolean urgent) {
        boolean starts = step.act() == ConsentAct.SUBMIT || step.act() == ConsentAct.HAND_IN_PAPERS;
        return starts ? deadlines.forAnswer(day(step.daysAgo()), urgent) : null;
    }

    private @Nullable LocalDate resolved(DemoStep step) {
        Integer daysAgo = step.resolvedDaysAgo();
        return daysAgo == null ? null : day(daysAgo);
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }

    record Demo(List<DemoRequest> requests) {}

    record DemoRequest(
            String title,
            Matter matter,
            String subject,
            String purpose,
            boolean urgent,
            ConsentState state,
            Map<String, String> papers,
            List<DemoStep> steps) {}

    record DemoStep(
            ConsentAct act,
            Role office,
            int daysAgo,
            @Nullable Integer resolvedDaysAgo,
            String words) {}
}
