package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.likeness.KnownQuestions;
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
import java.util.List;

/** The helper as the demo town has it: shipped agreement, register and words, on a fixed day. */
final class Musterberg {

    static final WordBook BOOK = WordBook.read(words());
    /** The files of questions that the helper learns from. */
    static final List<String> LEARNED = List.of("known", "built", "asked");

    static final Orientation ORIENTATION = with(known());

    private Musterberg() {}

    /** The same with other known questions. */
    static Orientation with(KnownQuestions known) {
        return new Orientation(
                agreement(),
                ShippedTown.tools(),
                ShippedTown.fields(),
                new Orientation.Language(BOOK, known, Detector.standard()),
                LocalDate.of(2026, 11, 23));
    }

    static Understood understand(String text) {
        return ORIENTATION.understand(text);
    }

    static Answer ask(String text) {
        return ORIENTATION.answer(understand(text));
    }

    static ContentFile words() {
        return content("words.yaml");
    }

    private static KnownQuestions known() {
        return KnownQuestions.read(
                LEARNED.stream()
                        .map(file -> content("questions/" + file + ".yaml"))
                        .toList(),
                Orientation::words);
    }

    private static ContentFile content(String name) {
        try {
            return new ContentFile(name, Files.readString(Path.of("../content/orientation", name)));
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
