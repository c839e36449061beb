package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds a version from the tree of its whole text, or notes why it cannot. */
final class VersionParser {

    private final Problems problems;

    private VersionParser(Problems problems) {
        this.problems = problems;
    }

    static Optional<AgreementVersion> parse(Tree tree, Problems problems) {
        return new VersionParser(problems).version(tree);
    }

    private Optional<AgreementVersion> version(Tree tree) {
        Entries entries = Entries.of(
                tree,
                problems,
                "id",
                "title",
                "town",
                "parties",
                "version",
                "profile",
                "status",
                "sections",
                "excludes",
                "facts",
                "logs");
        Head head = head(entries);
        List<Section> sections = sections(entries);
        new References(sections, head.source(), problems).check();
        if (problems.isEmpty()) {
            return Optional.of(new AgreementVersion(
                    head, sections, CanonicalJson.write(NormText.of(tree).plain())));
        } else {
            return Optional.empty();
        }
    }

    private Head head(Entries entries) {
        Entries parties = Entries.of(
                entries.find("parties").orElse(missing(entries, "parties")), problems, "employer", "staffCouncil");
        return new Head(
                entries.id("id"),
                entries.text("title"),
                entries.text("town"),
                parties.text("employer"),
                parties.text("staffCouncil"),
                entries.positiveNumber("version"),
                entries.requiredCode("profile", Profile.class).orElse(Profile.P1),
                entries.text("status"),
                excludes(entries),
                values(entries),
                logs(entries),
                entries.at());
    }

    private Tree missing(Entries entries, String name) {
        return new Tree.Keys(new LinkedHashMap<>(), entries.at(name));
    }

    private List<Set<Obligation>> excludes(Entries entries) {
        List<Set<Obligation>> groups = new ArrayList<>();
        for (Tree group : entries.items("excludes")) {
            List<Tree> items = group instanceof Tree.Items many ? many.items() : List.of();
            Set<Obligation> obligations = entries.codes(items, Obligation.class);
            if (obligations.size() < 2) {
                problems.add(group.at(), "Auflagen schließen sich nur aus, wenn hier mindestens zwei stehen.");
            }
            groups.add(obligations);
        }
        return List.copyOf(groups);
    }

    private HeadValues values(Entries entries) {
        Tree tree = entries.find("facts").orElse(missing(entries, "facts"));
        if (tree instanceof Tree.Keys keys) {
            return new HeadValues(keys);
        }
        problems.add(tree.at(), "„facts“ ist ein Block der Form „Schlüssel: Wert“.");
        return new HeadValues(new Tree.Keys(new LinkedHashMap<>(), tree.at()));
    }

    private List<LogType> logs(Entries entries) {
        Map<String, LogType> logs = new LinkedHashMap<>();
        for (Tree tree : entries.items("logs")) {
            LogType log = log(Entries.of(
                    tree,
                    problems,
                    "id",
                    "title",
                    "content",
                    "person",
                    "purpose",
                    "necessity",
                    "kept",
                    "readers",
                    "staffCouncil"));
            if (logs.put(log.id(), log) != null) {
                problems.add(tree.at(), "Die Kennung „" + log.id() + "“ kommt zweimal vor.");
            }
        }
        return List.copyOf(logs.values());
    }

    private LogType log(Entries entries) {
        return new LogType(
                entries.text("id"),
                entries.text("title"),
                entries.text("content"),
                entries.text("person"),
                entries.text("purpose"),
                entries.text("necessity"),
                kept(entries),
                entries.texts("readers"),
                entries.text("staffCouncil"));
    }

    private SortedMap<String, String> kept(Entries entries) {
        SortedMap<String, String> kept = new TreeMap<>();
        if (entries.find("kept").orElse(missing(entries, "kept")) instanceof Tree.Keys keys) {
            keys.entries().forEach((unit, value) -> kept.put(unit, Entries.shown(value)));
        }
        if (kept.isEmpty()) {
            problems.add(entries.at("kept"), "„kept“ nennt, wie lange das Protokoll bleibt, zum Beispiel {days: 30}.");
        }
        return kept;
    }

    private List<Section> sections(Entries entries) {
        List<Section> sections = new ArrayList<>();
        for (Tree tree : entries.items("sections")) {
            sections.add(SectionParser.parse(tree, sections.size() + 1, problems));
        }
        if (sections.isEmpty()) {
            problems.add(entries.at("sections"), "Eine Vereinbarung braucht mindestens einen Paragrafen.");
        }
        return List.copyOf(sections);
    }
}
