package de.leitplanke.library;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.library.orientation.Orientation;
import de.leitplanke.library.orientation.WordBook;
import de.leitplanke.library.orientation.likeness.KnownQuestions;
import de.leitplanke.platform.start.Content;
import de.leitplanke.privacy.Detector;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The helper „Darf ich das?“ as agreement and register stand today. */
@Component
class OrientationDesk {

    private final AgreementInForce agreement;
    private final Tools tools;
    private final FieldsOfUse fields;
    private final Orientation.Language language;
    private final Clock clock;

    OrientationDesk(
            AgreementInForce agreement,
            Tools tools,
            FieldsOfUse fields,
            Detector detector,
            Content content,
            Clock clock) {
        this.agreement = agreement;
        this.tools = tools;
        this.fields = fields;
        this.language = new Orientation.Language(
                WordBook.read(content.file("orientation/words.yaml")),
                KnownQuestions.read(content.files("orientation/questions/*.yaml"), Orientation::words),
                detector);
        this.clock = clock;
    }

    /** Empty while no agreement is in force: then nothing can be answered. */
    Optional<Orientation> today() {
        return agreement
                .find()
                .map(stored ->
                        new Orientation(stored.version(), tools.all(), fields.all(), language, LocalDate.now(clock)));
    }
}
