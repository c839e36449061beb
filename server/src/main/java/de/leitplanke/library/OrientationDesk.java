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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The helper „Darf ich das?“ as agreement and register stand today. */
@Component
class OrientationDesk {

    private final AgreementInForce agreement;
    private final Tools tools;
    private final FieldsOfUse fields;
    private final WordBook book;
    private final Detector detector;
    private final Content content;
    private final Clock clock;
    private @Nullable KnownQuestions known;

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
        this.book = WordBook.read(content.file("orientation/words.yaml"));
        this.detector = detector;
        this.content = content;
        this.clock = clock;
    }

    /** Empty while no agreement is in force: then nothing can be answered. */
    Optional<Orientation> today() {
        return agreement.find().map(stored -> {
            Orientation.Language language = new Orientation.Language(book, known(), detector);
            return new Orientation(stored.version(), tools.all(), fields.all(), language, LocalDate.now(clock));
        });
    }

    /** Read when somebody asks first, since comparing takes some preparation. */
    private synchronized KnownQuestions known() {
        if (known == null) {
            known = KnownQuestions.read(content.files("orientation/questions/*.yaml"), Orientation::words);
        }
        return known;
    }
}
