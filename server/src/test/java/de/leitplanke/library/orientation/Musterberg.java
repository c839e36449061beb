package de.leitplanke.library.orientation;

import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.privacy.Detector;
import de.leitplanke.register.ShippedTown;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The helper as the demo town has it: shipped agreement, register and words, on a fixed day. */
final class Musterberg {

    static final WordBook BOOK = WordBook.read(words());
    static final Orientation ORIENTATION = new Orientation(
            agreement(),
            ShippedTown.tools(),
            ShippedTown.fields(),
            new Orientation.Language(BOOK, Detector.standard()),
            LocalDate.of(2026, 11, 23));

    private Musterberg() {}

    static Understood understand(String text) {
        return ORIENTATION.understand(text);
    }

    static Answer ask(String text) {
        return ORIENTATION.answer(understand(text));
    }

    static ContentFile words() {
        try {
            return new ContentFile("words.yaml", Files.readString(Path.of("../content/orientation/words.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AgreementVersion agreement() {
        return switch (AgreementReader.read(Path.of("../content/agreement"))) {
            case Reading.Accepted accepted -> accepted.version();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
