package de.leitplanke.rules;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a version of the agreement from its folder or from its canonical form. */
public final class AgreementReader {

    private static final String HEAD_FILE = "agreement.yaml";
    private static final String SECTIONS = "sections";

    private final Problems problems = new Problems();

    private AgreementReader() {}

    /** Reads {@code agreement.yaml} and one file {@code NN-id.yaml} per section; a file that cannot be read refuses. */
    public static Reading read(Path folder) {
        AgreementReader reader = new AgreementReader();
        Optional<Tree> whole = reader.parse(folder, HEAD_FILE).map(head -> reader.withSections(folder, head));
        return reader.reading(whole);
    }

    /** Reads what {@link AgreementVersion#canonical()} wrote; the version read has the same hash. */
    public static Reading fromCanonical(String canonical) {
        AgreementReader reader = new AgreementReader();
        return reader.reading(TreeParser.parse("canonical", canonical, reader.problems));
    }

    private Tree withSections(Path folder, Tree head) {
        if (!(head instanceof Tree.Keys keys) || !(keys.entries().get(SECTIONS) instanceof Tree.Items ids)) {
            problems.add(head.at(), "Es fehlt „sections“: die Liste der Paragrafen in ihrer Reihenfolge.");
            return head;
        }
        List<Tree> sections = new ArrayList<>();
        Set<String> files = new TreeSet<>(Set.of(HEAD_FILE));
        for (Tree id : ids.items()) {
            String file = "%02d-%s.yaml".formatted(files.size(), Entries.shown(id));
            files.add(file);
            if (Files.isRegularFile(folder.resolve(file))) {
                parse(folder, file).ifPresent(section -> sections.add(named(section, id)));
            } else {
                problems.add(id.at(), "Die Datei „" + file + "“ zu diesem Paragrafen fehlt.");
            }
        }
        refuseStrays(folder, files);
        SequencedMap<String, Tree> entries = new LinkedHashMap<>(keys.entries());
        entries.put(SECTIONS, new Tree.Items(sections, ids.at()));
        return new Tree.Keys(entries, head.at());
    }

    private Tree named(Tree section, Tree id) {
        String expected = Entries.shown(id);
        if (section instanceof Tree.Keys keys
                && keys.entries().get("id") instanceof Tree.Text found
                && !found.value().equals(expected)) {
            problems.add(
                    found.at(),
                    "Der Paragraf heißt hier „" + found.value() + "“, in agreement.yaml aber „" + expected + "“.");
        }
        return section;
    }

    private void refuseStrays(Path folder, Set<String> files) {
        try (Stream<Path> entries = Files.list(folder)) {
            Set<String> strays = entries.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !files.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            strays.forEach(stray ->
                    problems.add(new Source(stray, 1), "Die Datei gehört zu keinem Paragrafen in agreement.yaml."));
        } catch (IOException e) {
            problems.add(new Source(HEAD_FILE, 1), "Der Ordner lässt sich nicht lesen.");
        }
    }

    private Optional<Tree> parse(Path folder, String file) {
        try {
            return TreeParser.parse(file, Files.readString(folder.resolve(file), StandardCharsets.UTF_8), problems);
        } catch (MalformedInputException e) {
            problems.add(new Source(file, 1), "Die Datei ist nicht in UTF-8 geschrieben.");
        } catch (IOException e) {
            problems.add(new Source(file, 1), "Die Datei fehlt oder lässt sich nicht lesen.");
        }
        return Optional.empty();
    }

    private Reading reading(Optional<Tree> tree) {
        Optional<AgreementVersion> version = tree.flatMap(whole -> VersionParser.parse(whole, problems));
        if (version.isPresent() && problems.isEmpty()) {
            return new Reading.Accepted(version.get());
        } else {
            return new Reading.Refused(problems.sorted());
        }
    }
}
