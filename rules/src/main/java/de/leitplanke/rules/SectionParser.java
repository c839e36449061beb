package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Builds one section with its clauses and sentences. */
final class SectionParser {

    private static final Pattern CATALOGUE_ID = Pattern.compile("R[0-9]{2}");

    private final Problems problems;

    private SectionParser(Problems problems) {
        this.problems = problems;
    }

    static Section parse(Tree tree, int number, Problems problems) {
        return new SectionParser(problems).section(Entries.of(tree, problems, "id", "title", "clauses"), number);
    }

    private Section section(Entries entries, int number) {
        String id = entries.id("id");
        List<Clause> clauses = new ArrayList<>();
        for (Tree tree : entries.items("clauses")) {
            clauses.add(clause(tree, id, new Citation(number, clauses.size() + 1, 0)));
        }
        if (clauses.isEmpty()) {
            problems.add(entries.at(), "Der Paragraf „" + id + "“ hat keinen Absatz.");
        }
        return new Section(id, number, entries.text("title"), List.copyOf(clauses));
    }

    private Clause clause(Tree tree, String section, Citation citation) {
        Entries entries = Entries.of(
                tree,
                problems,
                "id",
                "kind",
                "covers",
                "plain",
                "sentences",
                "rules",
                "tests",
                "default",
                ProofParser.KEY);
        String id = childId(entries, section);
        Optional<NormKind> kind = entries.code("kind", NormKind.class);
        List<Sentence> sentences = sentences(entries, id, kind, citation);
        if (kind.isEmpty() && !entries.has("kind") && sentences.isEmpty()) {
            problems.add(entries.at(), "Der Absatz „" + id + "“ ist nicht eingeordnet: Es fehlt „kind“.");
        }
        RuleParser rules = new RuleParser(id, sentences, citation, problems);
        return new Clause(
                id,
                citation,
                kind.orElse(NormKind.EXPLANATION),
                covers(entries),
                entries.text("plain"),
                sentences,
                entries.items("rules").stream().map(rules::rule).toList(),
                entries.items("tests").stream().map(rules::test).toList(),
                entries.flag("default"),
                entries.at());
    }

    private List<Sentence> sentences(Entries clause, String clauseId, Optional<NormKind> kind, Citation citation) {
        List<Tree> items = clause.items("sentences");
        List<Sentence> sentences = new ArrayList<>();
        Optional<Proof> common = ProofParser.in(clause, problems);
        for (Tree tree : items) {
            Entries entries = Entries.of(tree, problems, "id", "text", "kind", ProofParser.KEY);
            String id = childId(entries, clauseId);
            Optional<NormKind> own = entries.code("kind", NormKind.class).or(() -> kind);
            if (own.isEmpty() && !entries.has("kind") && !clause.has("kind")) {
                problems.add(
                        entries.at(),
                        "Der Satz „" + id + "“ ist nicht eingeordnet: Es fehlt „kind“ am Satz oder am Absatz.");
            }
            NormKind norm = own.orElse(NormKind.EXPLANATION);
            int number = items.size() == 1 ? 0 : sentences.size() + 1;
            sentences.add(new Sentence(
                    id,
                    new Citation(citation.section(), citation.clause(), number),
                    entries.text("text"),
                    norm,
                    proof(entries, norm, common),
                    entries.at()));
        }
        if (sentences.isEmpty()) {
            problems.add(clause.at(), "Der Absatz „" + clauseId + "“ hat keinen Wortlaut: Es fehlt „sentences“.");
        }
        if (common.isPresent() && sentences.stream().noneMatch(one -> one.kind() == NormKind.GUARANTEE)) {
            problems.add(clause.at(ProofParser.KEY), ProofParser.MISPLACED);
        }
        return List.copyOf(sentences);
    }

    private Optional<Proof> proof(Entries sentence, NormKind kind, Optional<Proof> common) {
        if (kind == NormKind.GUARANTEE) {
            return ProofParser.in(sentence, problems).or(() -> common);
        }
        if (sentence.has(ProofParser.KEY)) {
            problems.add(sentence.at(ProofParser.KEY), ProofParser.MISPLACED);
        }
        return Optional.empty();
    }

    private String childId(Entries entries, String parent) {
        String id = entries.id("id");
        if (!id.isEmpty() && !parent.isEmpty() && !id.startsWith(parent + ".")) {
            problems.add(entries.at("id"), "Die Kennung „" + id + "“ muss mit „" + parent + ".“ beginnen.");
        }
        return id;
    }

    private List<String> covers(Entries entries) {
        List<String> covers = entries.texts("covers");
        covers.stream()
                .filter(id -> !CATALOGUE_ID.matcher(id).matches())
                .forEach(id -> problems.add(
                        entries.at("covers"), "„" + id + "“ ist keine Kennung des Regelkatalogs wie R01."));
        return covers;
    }
}
