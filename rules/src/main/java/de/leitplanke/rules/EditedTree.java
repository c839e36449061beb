package de.leitplanke.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** The tree of a whole version while it is edited. What is named must exist: pages only offer what there is. */
final class EditedTree {

    /** Place of what was made by an edit and not read from a text. */
    static final Source HERE = new Source("Entwurf", 1);

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final SequencedMap<String, Tree> head;

    private EditedTree(SequencedMap<String, Tree> head) {
        this.head = head;
    }

    static EditedTree of(AgreementVersion version) {
        Tree tree = TreeParser.parse("Entwurf", version.canonical(), new Problems())
                .orElseThrow(() -> new IllegalStateException("a version that was read cannot be read"));
        return new EditedTree(new LinkedHashMap<>(((Tree.Keys) tree).entries()));
    }

    Tree whole() {
        return new Tree.Keys(head, HERE);
    }

    Tree.Keys clause(String id) {
        return clauses(sectionOf(id)).stream()
                .filter(clause -> isText(clause, "id", id))
                .map(Tree.Keys.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clause " + id));
    }

    void setClause(String id, Tree changed) {
        Tree.Keys former = clause(id);
        setClauses(
                sectionOf(id),
                clauses(sectionOf(id)).stream()
                        .map(one -> one.equals(former) ? changed : one)
                        .toList());
    }

    void addClause(String section, int position, Tree clause) {
        setClauses(section, inserted(clauses(section), position, clause));
    }

    void removeClause(String id) {
        List<Tree> rest = new ArrayList<>(clauses(sectionOf(id)));
        rest.remove(clause(id));
        setClauses(sectionOf(id), rest);
    }

    void moveClause(String id, int position) {
        Tree.Keys moved = clause(id);
        List<Tree> rest = new ArrayList<>(clauses(sectionOf(id)));
        rest.remove(moved);
        setClauses(sectionOf(id), inserted(rest, position, moved));
    }

    void setTitle(String section, String title) {
        setSection(section, with(section(section), "title", tree(title)));
    }

    void addSection(int position, String id, String title, Tree first) {
        SequencedMap<String, Tree> entries = new LinkedHashMap<>();
        entries.put("id", tree(id));
        entries.put("title", tree(title));
        entries.put("clauses", items(List.of(first)));
        head.put("sections", items(inserted(sections(), position, new Tree.Keys(entries, HERE))));
    }

    void removeSection(String id) {
        List<Tree> rest = new ArrayList<>(sections());
        rest.remove(section(id));
        head.put("sections", items(rest));
    }

    Optional<Tree.Keys> rule(String clause, String id) {
        return list(clause, "rules").stream()
                .filter(rule -> isText(rule, "id", id))
                .map(Tree.Keys.class::cast)
                .findFirst();
    }

    List<Tree> list(String clause, String name) {
        return list(clause(clause), name);
    }

    void setList(String clause, String name, List<Tree> list) {
        SequencedMap<String, Tree> entries = new LinkedHashMap<>(clause(clause).entries());
        putList(entries, name, list);
        setClause(clause, new Tree.Keys(entries, HERE));
    }

    /** Sets a fixed value; a German reason if the value does not fit the type that it has. */
    Optional<String> setValue(String path, String value) {
        Tree former = Objects.requireNonNull(head.get("facts"));
        List<String> names = List.of(path.split("\\."));
        for (String name : names) {
            former = Objects.requireNonNull(((Tree.Keys) former).entries().get(name));
        }
        Optional<Tree> typed = typed(former, value.strip());
        typed.ifPresent(tree -> head.put("facts", replaced(Objects.requireNonNull(head.get("facts")), names, tree)));
        return typed.isPresent() ? Optional.empty() : Optional.of("Hier wird eine ganze Zahl ab 0 erwartet.");
    }

    private static Optional<Tree> typed(Tree former, String value) {
        return switch (former) {
            case Tree.Whole _ ->
                value.matches("[0-9]{1,9}")
                        ? Optional.of(new Tree.Whole(Long.parseLong(value), HERE))
                        : Optional.empty();
            case Tree.Flag _ -> Optional.of(new Tree.Flag("ja".equals(value), HERE));
            case Tree.Text _ -> value.isEmpty() ? Optional.empty() : Optional.of(tree(value));
            case Tree.Items _, Tree.Keys _ -> throw new IllegalArgumentException("not a single value");
        };
    }

    private static Tree replaced(Tree tree, List<String> names, Tree value) {
        if (names.isEmpty()) {
            return value;
        }
        Tree.Keys keys = (Tree.Keys) tree;
        String name = names.getFirst();
        Tree inner = Objects.requireNonNull(keys.entries().get(name));
        return with(keys, name, replaced(inner, names.subList(1, names.size()), value));
    }

    private static Tree.Keys with(Tree.Keys keys, String name, Tree value) {
        SequencedMap<String, Tree> entries = new LinkedHashMap<>(keys.entries());
        entries.put(name, value);
        return new Tree.Keys(entries, keys.at());
    }

    private List<Tree> sections() {
        return ((Tree.Items) Objects.requireNonNull(head.get("sections"))).items();
    }

    private Tree.Keys section(String id) {
        return sections().stream()
                .filter(section -> isText(section, "id", id))
                .map(Tree.Keys.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section " + id));
    }

    private List<Tree> clauses(String section) {
        return list(section(section), "clauses");
    }

    private void setClauses(String section, List<Tree> clauses) {
        setSection(section, with(section(section), "clauses", items(clauses)));
    }

    private void setSection(String id, Tree changed) {
        Tree.Keys former = section(id);
        head.put(
                "sections",
                items(sections().stream()
                        .map(one -> one.equals(former) ? changed : one)
                        .toList()));
    }

    private static String sectionOf(String clause) {
        return clause.substring(0, Math.max(0, clause.indexOf('.')));
    }

    private static List<Tree> inserted(List<Tree> items, int position, Tree item) {
        List<Tree> all = new ArrayList<>(items);
        all.add(Math.clamp(position - 1L, 0, all.size()), item);
        return all;
    }

    static boolean isText(Tree tree, String name, String value) {
        return tree instanceof Tree.Keys keys
                && keys.entries().get(name) instanceof Tree.Text text
                && text.value().equals(clean(value));
    }

    static List<Tree> list(Tree.Keys keys, String name) {
        return keys.entries().get(name) instanceof Tree.Items items ? items.items() : List.of();
    }

    static void putList(SequencedMap<String, Tree> entries, String name, List<Tree> list) {
        if (list.isEmpty()) {
            entries.remove(name);
        } else {
            entries.put(name, items(list));
        }
    }

    static Tree items(List<Tree> items) {
        return new Tree.Items(List.copyOf(items), HERE);
    }

    /** Texts come clean as from a file, so that layout never changes a hash. */
    static Tree tree(String text) {
        return new Tree.Text(clean(text), HERE);
    }

    static Tree tree(SequencedMap<String, Object> plain) {
        return ofPlain(plain);
    }

    private static Tree ofPlain(Object plain) {
        return switch (plain) {
            case String text -> tree(text);
            case Long number -> new Tree.Whole(number, HERE);
            case Boolean flag -> new Tree.Flag(flag, HERE);
            case List<?> list -> items(list.stream().map(EditedTree::ofPlain).toList());
            case Map<?, ?> map -> {
                SequencedMap<String, Tree> entries = new LinkedHashMap<>();
                map.forEach((key, value) -> entries.put((String) key, ofPlain(Objects.requireNonNull(value))));
                yield new Tree.Keys(entries, HERE);
            }
            default -> throw new IllegalArgumentException("no tree for " + Arrays.asList(plain));
        };
    }

    private static String clean(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
