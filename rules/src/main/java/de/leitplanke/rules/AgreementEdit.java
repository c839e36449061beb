package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applies single edits to a version. The outcome is always a whole version that was read anew, or the reasons why it
 * cannot be one; nothing half changed exists.
 */
public final class AgreementEdit {

    private final Problems problems = new Problems();
    private final EditedTree tree;

    private AgreementEdit(AgreementVersion version) {
        this.tree = EditedTree.of(version);
    }

    /**
     * Applies an edit.
     *
     * @return the changed version, or German reasons; those about rules and tests name the line in their text
     */
    public static Reading apply(AgreementVersion version, Edit edit) {
        AgreementEdit editing = new AgreementEdit(version);
        editing.apply(edit);
        return editing.reading();
    }

    /** A clause as its editor gets it. */
    public static Optional<ClauseText> textOf(AgreementVersion version, String clause) {
        EditedTree tree = EditedTree.of(version);
        return version.clause(clause)
                .map(found -> new ClauseText(
                        found.kind(),
                        found.plain(),
                        found.sentences().stream().map(Sentence::text).toList(),
                        RulesText.of(tree.list(clause, "rules")),
                        RulesText.of(tree.list(clause, "tests"))));
    }

    private void apply(Edit edit) {
        switch (edit) {
            case Edit.ChangeClause change -> change(change);
            case Edit.AddClause add ->
                tree.addClause(
                        add.section(),
                        add.position(),
                        clause(add.section() + "." + add.name(), add.text(), Optional.empty()));
            case Edit.RemoveClause remove -> tree.removeClause(remove.clause());
            case Edit.MoveClause move -> tree.moveClause(move.clause(), move.position());
            case Edit.ChangeHeading change -> tree.setTitle(change.section(), change.title());
            case Edit.AddSection add ->
                tree.addSection(
                        add.position(),
                        add.id(),
                        add.title(),
                        clause(add.id() + "." + add.name(), add.first(), Optional.empty()));
            case Edit.RemoveSection remove -> tree.removeSection(remove.section());
            case Edit.PutRule put -> put(put);
            case Edit.RemoveRule remove -> remove(remove);
            case Edit.SetValues set -> set.values().forEach(this::set);
        }
    }

    private void change(Edit.ChangeClause change) {
        Tree.Keys former = tree.clause(change.clause());
        tree.setClause(change.clause(), clause(change.clause(), change.text(), Optional.of(former)));
    }

    private Tree clause(String id, ClauseText text, Optional<Tree.Keys> former) {
        List<Tree> rules = parsed(ClauseText.RULES, text.rules());
        List<Tree> tests = parsed(ClauseText.TESTS, text.tests());
        return ClauseTree.of(id, text, former, rules, tests);
    }

    private List<Tree> parsed(String file, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Optional<Tree> parsed = TreeParser.parse(file, text, problems);
        if (parsed.isPresent() && parsed.get() instanceof Tree.Items items) {
            return items.items();
        }
        if (parsed.isPresent()) {
            problems.add(new Source(file, 1), "Hier wird eine Liste erwartet: Jeder Eintrag beginnt mit „- “.");
        }
        return List.of();
    }

    private void put(Edit.PutRule put) {
        Optional<Tree.Keys> former = tree.rule(put.clause(), put.rule().id());
        Tree rule = EditedTree.tree(put.rule()
                .plain(
                        former.map(keys -> keys.entries().get("when")).map(Tree::plain),
                        former.map(keys -> keys.entries().get("sentence")).map(Tree::plain)));
        List<Tree> rules = new ArrayList<>(tree.list(put.clause(), "rules"));
        int place = former.map(rules::indexOf).orElse(-1);
        if (place >= 0) {
            rules.set(place, rule);
        } else {
            rules.add(rule);
        }
        tree.setList(put.clause(), "rules", rules);
    }

    private void remove(Edit.RemoveRule remove) {
        List<Tree> rules = new ArrayList<>(tree.list(remove.clause(), "rules"));
        tree.rule(remove.clause(), remove.rule()).ifPresent(rules::remove);
        tree.setList(remove.clause(), "rules", rules);
        List<Tree> tests = tree.list(remove.clause(), "tests").stream()
                .filter(test -> !EditedTree.isText(test, "rule", remove.rule()))
                .toList();
        tree.setList(remove.clause(), "tests", tests);
    }

    private void set(String path, String value) {
        tree.setValue(path, value).ifPresent(problem -> problems.add(new Source(path, 1), problem));
    }

    private Reading reading() {
        if (!problems.isEmpty()) {
            return new Reading.Refused(problems.sorted());
        }
        Optional<AgreementVersion> version = VersionParser.parse(tree.whole(), problems);
        return version.isPresent() && problems.isEmpty()
                ? new Reading.Accepted(version.get())
                : new Reading.Refused(problems.sorted());
    }
}
