package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/** Builds the tree of a clause; sentences that stay keep their id, and an id once given is not given again. */
final class ClauseTree {

    private ClauseTree() {}

    static Tree of(String id, ClauseText text, Optional<Tree.Keys> former, List<Tree> rules, List<Tree> tests) {
        SequencedMap<String, Tree> entries = new LinkedHashMap<>();
        former.ifPresent(keys -> entries.putAll(keys.entries()));
        entries.put("id", EditedTree.tree(id));
        entries.put("kind", EditedTree.tree(text.kind().name()));
        entries.put("plain", EditedTree.tree(text.plain()));
        entries.put("sentences", EditedTree.items(sentences(id, text, former)));
        EditedTree.putList(entries, "rules", rules);
        EditedTree.putList(entries, "tests", tests);
        return new Tree.Keys(entries, EditedTree.HERE);
    }

    private static List<Tree> sentences(String id, ClauseText text, Optional<Tree.Keys> former) {
        List<Tree> old = former.map(keys -> EditedTree.list(keys, "sentences")).orElse(List.of());
        List<Tree> left = new ArrayList<>(old);
        List<Optional<Tree>> kept = new ArrayList<>();
        for (String sentence : text.sentences()) {
            Optional<Tree> same = left.stream()
                    .filter(one -> EditedTree.isText(one, "text", sentence))
                    .findFirst();
            same.ifPresent(left::remove);
            kept.add(same);
        }
        List<Tree> sentences = new ArrayList<>();
        int next = highest(old) + 1;
        for (int i = 0; i < kept.size(); i++) {
            String wording = text.sentences().get(i);
            boolean reworded = kept.get(i).isEmpty() && i < old.size() && left.remove(old.get(i));
            Optional<Tree> base = reworded ? Optional.of(old.get(i)) : kept.get(i);
            sentences.add(sentence(base, id + "." + next, wording));
            next += base.isEmpty() ? 1 : 0;
        }
        return sentences;
    }

    private static Tree sentence(Optional<Tree> base, String newId, String wording) {
        SequencedMap<String, Tree> entries = new LinkedHashMap<>();
        entries.put("id", EditedTree.tree(newId));
        base.ifPresent(tree -> entries.putAll(((Tree.Keys) tree).entries()));
        entries.put("text", EditedTree.tree(wording));
        return new Tree.Keys(entries, EditedTree.HERE);
    }

    private static int highest(List<Tree> sentences) {
        return sentences.stream()
                .map(sentence -> Entries.shown(
                        Objects.requireNonNull(((Tree.Keys) sentence).entries().get("id"))))
                .map(id -> id.substring(id.lastIndexOf('.') + 1))
                .filter(end -> end.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
