package de.leitplanke.library.pack;

import de.leitplanke.library.ContentHash;
import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleWriter;
import de.leitplanke.library.Examples;
import de.leitplanke.library.FormerVersions;
import de.leitplanke.library.HouseExamples;
import de.leitplanke.library.pack.Pack.Packed;
import de.leitplanke.library.variant.SentExamples;
import de.leitplanke.library.variant.Variant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares an example of a pack with what the town has. */
@Component
@Transactional(readOnly = true)
class Standings {

    private final Examples examples;
    private final HouseExamples house;
    private final FormerVersions former;
    private final SentExamples sent;

    Standings(Examples examples, HouseExamples house, FormerVersions former, SentExamples sent) {
        this.examples = examples;
        this.house = house;
        this.former = former;
        this.sent = sent;
    }

    Standing of(Packed packed) {
        Example example = packed.example();
        Optional<Example> here = examples.evenRetired(example.key());
        if (here.isPresent() && hash(here.get()).equals(hash(example))) {
            return isInLibrary(example) ? Standing.SAME : Standing.RETIRED;
        }
        if (waits(example)) {
            return Standing.WAITING;
        }
        if (here.isEmpty()) {
            return house.free(example.key()).equals(example.key()) ? Standing.NEW : Standing.RESERVED;
        }
        if (!isInLibrary(example)) {
            return Standing.RETIRED;
        }
        return beside(packed, hash(here.get()));
    }

    private Standing beside(Packed packed, String own) {
        if (packed.formerly().contains(own)) {
            return Standing.NEWER;
        }
        boolean known = former.of(packed.example().key()).stream()
                .anyMatch(version -> hash(version.example()).equals(hash(packed.example())));
        return known ? Standing.OLDER : Standing.DIFFERENT;
    }

    private boolean isInLibrary(Example example) {
        return examples.byKey(example.key()).isPresent();
    }

    /** It may wait under another key or for another field of use. */
    private boolean waits(Example example) {
        return sent.waiting().stream()
                .filter(variant -> variant.origin().equals(example.key()))
                .anyMatch(variant -> isSame(variant, example));
    }

    private static boolean isSame(Variant variant, Example example) {
        Example waiting = variant.example();
        return hash(waiting.named(example.key()).inField(example.field())).equals(hash(example));
    }

    private static String hash(Example example) {
        return ContentHash.of(ExampleWriter.write(example));
    }
}
