package de.leitplanke.library.handout;

import de.leitplanke.agreement.Matrix;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the frame and the poster from the version in force; empty as long as none binds. */
@Component
class Sheets {

    private final HandoutFiles files;
    private final Agreed agreed;
    private final Contacts contacts;

    Sheets(HandoutFiles files, Agreed agreed, Contacts contacts) {
        this.files = files;
        this.agreed = agreed;
        this.contacts = contacts;
    }

    Optional<FrameSheet> frame() {
        FrameText text = files.frame();
        return agreed.today()
                .map(today -> new FrameSheet(
                        TrafficLight.of(Matrix.of(today.clauses().version()), text.data()),
                        sheet(today, text.sections())));
    }

    Optional<Sheet> poster() {
        PosterText text = files.poster();
        return agreed.today().map(today -> sheet(today, text.sections()));
    }

    private Sheet sheet(Agreed.Today today, List<SectionText> texts) {
        Composition composition = new Composition(today.clauses());
        List<HandoutSection> sections = composition.sections(texts);
        return new Sheet(sections, contacts.all(), today.source(), composition.gaps());
    }
}
