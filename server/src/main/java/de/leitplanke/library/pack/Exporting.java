package de.leitplanke.library.pack;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a pack of examples of this town, or says why it must not leave the house. */
@Service
@Transactional(readOnly = true)
class Exporting {

    private final Examples examples;
    private final Leaks leaks;
    private final PackMaker maker;
    private final PackReader reader;

    Exporting(Examples examples, Leaks leaks, PackMaker maker, PackReader reader) {
        this.examples = examples;
        this.leaks = leaks;
        this.maker = maker;
        this.reader = reader;
    }

    /** What came of it. */
    sealed interface Exported {

        /** A file to hand over. */
        record Done(Pack pack) implements Exported {}

        /** Something in it is nobody's business outside. */
        record Leaking(List<Leak> leaks) implements Exported {}

        /** No town could read it, this one included. */
        record Unreadable(List<Fault> faults) implements Exported {}
    }

    /** The form has to be without problems. */
    Exported export(ExportForm form) {
        List<Example> chosen = examples.all().stream()
                .filter(example -> form.chosen().contains(example.key()))
                .toList();
        List<Leak> found = leaks.in(chosen, form);
        if (!found.isEmpty()) {
            return new Exported.Leaking(found);
        }
        Pack pack = maker.make(form, chosen);
        return switch (reader.read(PackWriter.write(pack))) {
            case PackRead.Sound _ -> new Exported.Done(pack);
            case PackRead.Broken(List<Fault> faults) -> new Exported.Unreadable(faults);
        };
    }
}
