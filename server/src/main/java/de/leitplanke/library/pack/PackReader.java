package de.leitplanke.library.pack;

import de.leitplanke.library.ContentHash;
import de.leitplanke.library.Example;
import de.leitplanke.library.pack.Pack.Packed;
import de.leitplanke.library.pack.PackManifest.Entry;
import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a pack as a whole: every fault of every file is named, and one fault is enough to use nothing of it. */
@Component
class PackReader {

    private final SentExampleReader reader;

    PackReader(SentExampleReader reader) {
        this.reader = reader;
    }

    PackRead read(byte[] content) {
        Unpacked unpacked = PackArchive.unpack(content);
        List<Fault> faults = new ArrayList<>(unpacked.faults());
        if (unpacked.files().isEmpty() && !faults.isEmpty()) {
            return new PackRead.Broken(faults);
        }
        Optional<PackManifest> manifest = manifest(unpacked.files(), faults);
        List<Packed> examples = new ArrayList<>();
        unpacked.files()
                .forEach((name, bytes) -> PackFiles.key(name)
                        .flatMap(key -> example(name, key, bytes, faults))
                        .ifPresent(example -> examples.add(new Packed(example, formerly(manifest, name)))));
        manifest.ifPresent(found -> compare(found, unpacked, faults));
        return manifest.isPresent() && faults.isEmpty()
                ? new PackRead.Sound(new Pack(manifest.get(), examples))
                : new PackRead.Broken(faults);
    }

    private static Optional<PackManifest> manifest(Map<String, byte[]> files, List<Fault> faults) {
        byte[] bytes = files.get(PackFiles.MANIFEST);
        if (bytes == null) {
            faults.add(Fault.in(PackFiles.MANIFEST, "Diese Datei fehlt. Ohne sie ist ein ZIP-Archiv kein Paket."));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Yaml.read(PackFiles.MANIFEST, PackText.of(PackFiles.MANIFEST, bytes), PackManifest.class));
        } catch (BrokenContent broken) {
            faults.add(Fault.of(broken));
            return Optional.empty();
        }
    }

    private Optional<Example> example(String name, String key, byte[] bytes, List<Fault> faults) {
        try {
            return Optional.of(reader.read(name, key, PackText.of(name, bytes)));
        } catch (BrokenContent broken) {
            faults.add(Fault.of(broken));
            return Optional.empty();
        }
    }

    private static List<String> formerly(Optional<PackManifest> manifest, String name) {
        return manifest.stream()
                .flatMap(found -> found.files().stream())
                .filter(entry -> entry.file().equals(name))
                .findFirst()
                .map(Entry::formerly)
                .orElse(List.of());
    }

    private static void compare(PackManifest manifest, Unpacked unpacked, List<Fault> faults) {
        Set<String> named = new HashSet<>();
        for (Entry entry : manifest.files()) {
            String shown = PackFiles.shown(entry.file());
            byte[] bytes = unpacked.files().get(entry.file());
            if (!named.add(entry.file())) {
                faults.add(Fault.in(PackFiles.MANIFEST, "„" + shown + "“ ist zweimal genannt."));
            } else if (bytes == null || PackFiles.key(entry.file()).isEmpty()) {
                faults.add(Fault.in(PackFiles.MANIFEST, "„" + shown + "“ ist genannt, fehlt aber im Paket."));
            } else if (!ContentHash.of(bytes).equals(entry.sha256())) {
                faults.add(Fault.in(shown, "Die Prüfsumme stimmt nicht: Die Datei wurde nach dem Packen geändert."));
            }
        }
        unpacked.files().keySet().stream()
                .filter(name -> !name.equals(PackFiles.MANIFEST) && !named.contains(name))
                .forEach(name -> faults.add(Fault.in(name, "In „pack.yaml“ ist diese Datei nicht genannt.")));
    }
}
