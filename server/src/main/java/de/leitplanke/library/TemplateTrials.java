package de.leitplanke.library;

import de.leitplanke.privacy.Detector;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs the tests that stand in the file of an example, with the coach and the detector of this town. */
@Component
class TemplateTrials {

    private final OrderCoach coach;
    private final Detector detector;

    TemplateTrials(OrderCoach coach, Detector detector) {
        this.coach = coach;
        this.detector = detector;
    }

    List<TemplateTrial> of(Example example) {
        return example.tests().stream()
                .map(test -> TemplateTrial.of(example, test, coach::reading, detector))
                .toList();
    }
}
