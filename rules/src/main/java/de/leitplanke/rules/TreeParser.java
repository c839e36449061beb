package de.leitplanke.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Parses YAML 1.2, of which JSON is a part, into a {@link Tree}. Texts are normalised to NFC with single spaces, so
 * that layout never changes a hash. What YAML offers beyond plain data (anchors, tags, several documents) is refused.
 */
final class TreeParser {

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final int LARGEST_FILE = 20_000_000;

    private final String file;
    private final Problems problems;

    private TreeParser(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The content as a tree, or empty with a problem noted. */
    static Optional<Tree> parse(String file, String content, Problems problems) {
        return new TreeParser(file, problems).parse(content);
    }

    private Optional<Tree> parse(String content) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LARGEST_FILE)
                .build();
        try {
            Optional<Node> root = composer(settings, content).getSingleNode();
            if (root.isEmpty()) {
                problems.add(new Source(file, 1), "Die Datei ist leer.");
            }
            return root.flatMap(this::tree);
        } catch (ShallowParser.TooDeep e) {
            problems.add(new Source(file, line(e)), "Die Angaben sind zu tief ineinander geschachtelt.");
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    new Source(file, line(e)), "Die Datei ist nicht lesbar: Die Schreibweise ist kein gültiges YAML.");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(new Source(file, 1), "Die Datei ist nicht lesbar: Sie enthält unerlaubte Zeichen oder Teile.");
            return Optional.empty();
        }
    }

    private static Composer composer(LoadSettings settings, String content) {
        return new Composer(settings, new ShallowParser(new ParserImpl(settings, new StreamReader(settings, content))));
    }

    private Optional<Tree> tree(Node node) {
        Source at = new Source(file, line(node));
        if (node.getAnchor().isPresent()) {
            problems.add(at, "Verweise (& und *) sind nicht erlaubt: Schreiben Sie den Inhalt aus.");
            return Optional.empty();
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, at);
            case SequenceNode sequence -> Optional.of(items(sequence, at));
            case MappingNode mapping -> Optional.of(keys(mapping, at));
            default -> Optional.empty();
        };
    }

    private Optional<Tree> scalar(ScalarNode scalar, Source at) {
        if (scalar.getTag().equals(Tag.STR)) {
            String text = Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC);
            return Optional.of(
                    new Tree.Text(WHITE_SPACE.matcher(text).replaceAll(" ").strip(), at));
        } else if (scalar.getTag().equals(Tag.BOOL)) {
            return Optional.of(new Tree.Flag(Boolean.parseBoolean(scalar.getValue()), at));
        } else if (scalar.getTag().equals(Tag.INT)) {
            return number(scalar.getValue(), at);
        } else {
            problems.add(
                    at,
                    "Hier fehlt ein Wert, oder er ist kein Text, keine ganze Zahl und kein Wahrheitswert. Ein Text mit Komma gehört innerhalb von { } in Anführungszeichen.");
            return Optional.empty();
        }
    }

    private Optional<Tree> number(String digits, Source at) {
        try {
            return Optional.of(new Tree.Whole(Long.parseLong(digits), at));
        } catch (NumberFormatException e) {
            problems.add(at, "„" + digits + "“ ist keine gewöhnliche ganze Zahl.");
            return Optional.empty();
        }
    }

    private Tree items(SequenceNode sequence, Source at) {
        List<Tree> items = new ArrayList<>();
        sequence.getValue().forEach(item -> tree(item).ifPresent(items::add));
        return new Tree.Items(List.copyOf(items), at);
    }

    private Tree keys(MappingNode mapping, Source at) {
        SequencedMap<String, Tree> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Optional<Tree> value = tree(tuple.getValueNode());
                if (entries.containsKey(key.getValue())) {
                    problems.add(new Source(file, line(key)), "„" + key.getValue() + "“ steht hier zweimal.");
                } else {
                    value.ifPresent(tree -> entries.put(key.getValue(), tree));
                }
            } else {
                problems.add(at, "Ein Schlüssel muss ein einfaches Wort sein.");
            }
        }
        return new Tree.Keys(entries, at);
    }

    private static int line(MarkedYamlEngineException e) {
        return e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
