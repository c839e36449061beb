package de.leitplanke.rules;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads a version of the agreement from its folder or from its canonical form. */
public final class AgreementReader {

    private static final String HEAD_FILE = "agreement.yaml";
    private static final String SECTIONS = "sections";

    private final Problems problems = new Problems();
    private final Set<String> unreadable = new TreeSet<>();

    private AgreementReader() {}

    /** Reads {@code agreement.yaml} and one file {@code NN-id.yaml} per section; a file that cannot be read refuses. */
    public static Reading read(Path folder) {
        AgreementReader reader = new AgreementReader();
        return reader.readFiles(reader.load(folder));
    }

    /**
     * Reads the same files where they are no folder, for example inside a jar.
     *
     * @param files text of each file by its name
     */
    public static Reading read(Map<String, String> files) {
        return new AgreementReader().readFiles(files);
    }

    /** Reads what {@link AgreementVersion#canonical()} wrote; the version read has the same hash. */
    public static Reading fromCanonical(String canonical) {
        AgreementReader reader = new AgreementReader();
        return reader.reading(TreeParser.parse("canonical", canonical, reader.problems));
    }

    private Reading readFiles(Map<String, String> files) {
        return reading(parse(files, HEAD_FILE).map(head -> withSections(files, head)));
    }

    private Tree withSections(Map<String, String> files, Tree head) {
        if (!(head instanceof Tree.Keys keys) || !(keys.entries().get(SECTIONS) instanceof Tree.Items ids)) {
            problems.add(head.at(), "Es fehlt „sections“: die Liste der Paragrafen in ihrer Reihenfolge.");
            return head;
        }
        List<Tree> sections = new ArrayList<>();
        Set<String> expected = new TreeSet<>(Set.of(HEAD_FILE));
        for (Tree id : ids.items()) {
            String file = "%02d-%s.yaml".formatted(expected.size(), Entries.shown(id));
            expected.add(file);
            if (files.containsKey(file)) {
                parse(files, file).ifPresent(section -> sections.add(named(section, id)));
            } else if (!unreadable.contains(file)) {
                problems.add(id.at(), "Die Datei „" + file + "“ zu diesem Paragrafen fehlt.");
            }
        }
        refuseStrays(files.keySet(), expected);
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

    private void refuseStrays(Set<String> files, Set<String> expected) {
        files.stream()
                .filter(name -> !expected.contains(name))
                .sorted()
                .forEach(stray ->
                        problems.add(new Source(stray, 1), "Die Datei gehört zu keinem Paragrafen in agreement.yaml."));
    }

    private Optional<Tree> parse(Map<String, String> files, String file) {
        String text = files.get(file);
        if (text != null) {
            return TreeParser.parse(file, text, problems);
        }
        if (!unreadable.contains(file)) {
            problems.add(new Source(file, 1), "Die Datei fehlt oder lässt sich nicht lesen.");
        }
        return Optional.empty();
    }

    private Map<String, String> load(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(Files::isRegularFile).forEach(path -> load(path, files));
        } catch (IOException e) {
            unreadable.add(HEAD_FILE);
            problems.add(new Source(HEAD_FILE, 1), "Die Datei fehlt oder lässt sich nicht lesen.");
        }
        return files;
    }

    private void load(Path path, Map<String, String> files) {
        String name = path.getFileName().toString();
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            return;
        }
        try {
            files.put(name, Files.readString(path, StandardCharsets.UTF_8));
        } catch (MalformedInputException e) {
            unreadable.add(name);
            problems.add(new Source(name, 1), "Die Datei ist nicht in UTF-8 geschrieben.");
        } catch (IOException e) {
            unreadable.add(name);
            problems.add(new Source(name, 1), "Die Datei fehlt oder lässt sich nicht lesen.");
        }
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
