package de.leitplanke.library.pack;

import de.leitplanke.library.Example;
import de.leitplanke.library.HouseExamples;
import de.leitplanke.library.variant.SentExamples;
import de.leitplanke.library.variant.SentExamples.Sent;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a pack in: first everything is read and checked, then everything that is wanted is suggested, or nothing. */
@Service
@Transactional
class PackImport {

    private final PackReader reader;
    private final Previews previews;
    private final HouseExamples house;
    private final SentExamples sent;

    PackImport(PackReader reader, Previews previews, HouseExamples house, SentExamples sent) {
        this.reader = reader;
        this.previews = previews;
        this.house = house;
        this.sent = sent;
    }

    /** What came of a pack. */
    sealed interface Imported {

        /** Nothing of it is used. */
        record Broken(List<Fault> faults) implements Imported {}

        /**
         * It could be taken, but was not yet.
         *
         * @param problemKey key of the German reason; empty if nobody has asked for it
         */
        record Offered(PackPreview preview, String problemKey) implements Imported {}

        /** So many examples wait for a decision now. */
        record Taken(int count) implements Imported {}
    }

    /** Only looks. */
    Imported preview(byte[] content, ImportChoice choice) {
        return switch (reader.read(content)) {
            case PackRead.Broken(List<Fault> faults) -> new Imported.Broken(faults);
            case PackRead.Sound(Pack pack) -> new Imported.Offered(previews.of(pack, choice), "");
        };
    }

    /** Takes what was chosen; the pack is read anew, since it has been in foreign hands since it was shown. */
    Imported take(byte[] content, ImportChoice choice) {
        return switch (preview(content, choice)) {
            case Imported.Offered(PackPreview preview, String _) -> take(preview);
            case Imported refused -> refused;
        };
    }

    private Imported take(PackPreview preview) {
        List<PreviewRow> taken = preview.taken();
        if (preview.outdated()) {
            return new Imported.Offered(preview, "pack.problem.outdated");
        }
        if (taken.isEmpty()) {
            return new Imported.Offered(preview, "pack.problem.nothing");
        }
        String sender = preview.manifest().town() + ", „" + preview.manifest().name() + "“";
        taken.forEach(row -> sent.suggest(suggestion(row), sender));
        return new Imported.Taken(taken.size());
    }

    private Sent suggestion(PreviewRow row) {
        Example example = row.taking() == Taking.BESIDE ? row.example().named(house.free(row.key())) : row.example();
        return new Sent(example, row.key(), row.taking() == Taking.RENEW);
    }
}
