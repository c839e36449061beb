package de.leitplanke.library.pack;

import de.leitplanke.library.ContentHash;
import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleWriter;
import de.leitplanke.library.FormerVersions;
import de.leitplanke.library.FormerVersions.Version;
import de.leitplanke.library.pack.Pack.Packed;
import de.leitplanke.people.TownOfThisInstallation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts examples of this town together with the words about them. */
@Component
class PackMaker {

    private final FormerVersions former;
    private final TownOfThisInstallation town;
    private final Clock clock;

    PackMaker(FormerVersions former, TownOfThisInstallation town, Clock clock) {
        this.former = former;
        this.town = town;
        this.clock = clock;
    }

    Pack make(ExportForm form, List<Example> examples) {
        List<Packed> packed = examples.stream()
                .map(example -> new Packed(example, formerly(example)))
                .toList();
        PackManifest manifest = new PackManifest(
                PackManifest.FORMAT,
                form.name(),
                form.description(),
                town.get().name(),
                form.sharedBy(),
                LocalDate.now(clock).toString(),
                form.licence(),
                packed.stream().map(PackWriter::entry).toList());
        return new Pack(manifest, packed);
    }

    /** So that a town that has an older version knows this one for a newer one. */
    private List<String> formerly(Example example) {
        List<Version> versions = former.of(example.key());
        List<String> hashes = versions.stream()
                .limit(Math.max(0, versions.size() - 1))
                .map(version -> ContentHash.of(ExampleWriter.write(version.example())))
                .distinct()
                .toList();
        return hashes.subList(Math.max(0, hashes.size() - PackManifest.MOST_FORMER), hashes.size());
    }
}
