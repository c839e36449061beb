package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the entries of one keyed block and notes every unknown key, missing entry and wrong value. A missing entry
 * yields an empty stand-in, which never leaves the reader because a version with problems is refused.
 */
final class Entries {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");

    private final Tree.Keys keys;
    private final Problems problems;
    private final Set<String> known;

    private Entries(Tree.Keys keys, Problems problems, Set<String> known) {
        this.keys = keys;
        this.problems = problems;
        this.known = known;
    }

    /** Opens a block; what is not one is noted and read as an empty one. */
    static Entries of(Tree tree, Problems problems, String... known) {
        Set<String> names = Set.of(known);
        if (tree instanceof Tree.Keys keys) {
            for (String name : keys.entries().sequencedKeySet()) {
                if (!names.contains(name)) {
                    Tree value = Objects.requireNonNull(keys.entries().get(name));
                    problems.add(
                            value.at(),
                            "Unbekannter Schlüssel „" + name + "“. Möglich sind: "
                                    + String.join(", ", names.stream().sorted().toList()) + ".");
                }
            }
            return new Entries(keys, problems, names);
        } else {
            problems.add(tree.at(), "Hier werden Einträge der Form „Schlüssel: Wert“ erwartet.");
            return new Entries(new Tree.Keys(new LinkedHashMap<>(), tree.at()), problems, names);
        }
    }

    Source at() {
        return keys.at();
    }

    Source at(String name) {
        return find(name).map(Tree::at).orElse(keys.at());
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<Tree> find(String name) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("undeclared key " + name);
        }
        return Optional.ofNullable(keys.entries().get(name));
    }

    /** A text that must be there. */
    String text(String name) {
        return require(name).map(tree -> text(tree, name)).orElse("");
    }

    Optional<String> optionalText(String name) {
        return find(name).map(tree -> text(tree, name));
    }

    /** A lower-case id that must be there. */
    String id(String name) {
        String id = text(name);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.add(
                    at(name), "Die Kennung „" + id + "“ darf nur kleine Buchstaben, Ziffern, „-“ und „.“ enthalten.");
        }
        return id;
    }

    int positiveNumber(String name) {
        Tree tree = require(name).orElse(new Tree.Whole(1, at()));
        if (tree instanceof Tree.Whole number && number.value() >= 1 && number.value() <= Integer.MAX_VALUE) {
            return (int) number.value();
        }
        problems.add(tree.at(), "„" + name + "“ muss eine ganze Zahl ab 1 sein.");
        return 1;
    }

    boolean flag(String name) {
        return find(name)
                .map(tree -> {
                    if (!(tree instanceof Tree.Flag)) {
                        problems.add(tree.at(), "„" + name + "“ muss true oder false sein.");
                    }
                    return tree instanceof Tree.Flag flag && flag.value();
                })
                .orElse(false);
    }

    /** The items of a list; none if it is absent. */
    List<Tree> items(String name) {
        return find(name)
                .map(tree -> {
                    if (tree instanceof Tree.Items list) {
                        return list.items();
                    }
                    problems.add(tree.at(), "„" + name + "“ muss eine Liste sein.");
                    return List.<Tree>of();
                })
                .orElse(List.of());
    }

    /** The texts of a list; none if it is absent. */
    List<String> texts(String name) {
        return items(name).stream().map(item -> text(item, name)).toList();
    }

    /** One of the codes of an enum, if the entry is there and right. */
    <E extends Enum<E>> Optional<E> code(String name, Class<E> type) {
        return find(name).flatMap(tree -> code(tree, type));
    }

    /** One of the codes of an enum that must be there. */
    <E extends Enum<E>> Optional<E> requiredCode(String name, Class<E> type) {
        return require(name).flatMap(tree -> code(tree, type));
    }

    /** A list of codes of an enum; none if it is absent. */
    <E extends Enum<E>> Set<E> codes(String name, Class<E> type) {
        return codes(items(name), type);
    }

    <E extends Enum<E>> Set<E> codes(List<Tree> items, Class<E> type) {
        Set<E> codes = EnumSet.noneOf(type);
        for (Tree item : items) {
            code(item, type).ifPresent(code -> {
                if (!codes.add(code)) {
                    problems.add(item.at(), "„" + code + "“ steht hier zweimal.");
                }
            });
        }
        return codes;
    }

    private Optional<Tree> require(String name) {
        Optional<Tree> tree = find(name);
        if (tree.isEmpty()) {
            problems.add(at(), "Es fehlt „" + name + "“.");
        }
        return tree;
    }

    private String text(Tree tree, String name) {
        if (tree instanceof Tree.Text text) {
            if (text.value().isEmpty()) {
                problems.add(text.at(), "„" + name + "“ ist leer.");
            }
            return text.value();
        }
        problems.add(tree.at(), "„" + name + "“ muss ein Text sein.");
        return "";
    }

    private <E extends Enum<E>> Optional<E> code(Tree tree, Class<E> type) {
        E[] constants = type.getEnumConstants();
        List<String> names = new ArrayList<>();
        for (E constant : constants) {
            names.add(constant.name());
            if (tree instanceof Tree.Text text && text.value().equals(constant.name())) {
                return Optional.of(constant);
            }
        }
        problems.add(
                tree.at(), "Unbekannter Wert „" + shown(tree) + "“. Möglich sind: " + String.join(", ", names) + ".");
        return Optional.empty();
    }

    static String shown(Tree tree) {
        return switch (tree) {
            case Tree.Text text -> text.value();
            case Tree.Whole number -> Long.toString(number.value());
            case Tree.Flag flag -> Boolean.toString(flag.value());
            case Tree.Items items -> "Liste";
            case Tree.Keys keys -> "Block";
        };
    }
}
