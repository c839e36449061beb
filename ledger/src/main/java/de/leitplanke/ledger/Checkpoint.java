package de.leitplanke.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The state of a log as text, to be signed (C2SP tlog-checkpoint).
 *
 * @param origin name of the log, the same as the name of the platform's key
 * @param extensions further lines, best none
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (!isLine(origin) || !extensions.stream().allMatch(Checkpoint::isLine)) {
            throw new IllegalArgumentException("a line of a checkpoint is not empty and has no line breaks");
        }
    }

    public Checkpoint(String origin, TreeHead head) {
        this(origin, head, List.of());
    }

    /**
     * Reads the text of a note.
     *
     * @throws MalformedException if it is no checkpoint
     */
    public static Checkpoint parse(String text) throws MalformedException {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.size() < 4 || !lines.removeLast().isEmpty() || !lines.stream().allMatch(Checkpoint::isLine)) {
            throw new MalformedException("Der Prüfpunkt besteht nicht aus Name, Anzahl und Wurzel.");
        }
        TreeHead head = new TreeHead(Bytes.decimal(lines.get(1)), Hash.fromBase64(lines.get(2)));
        if (head.size() == 0 && !head.equals(TreeHead.empty())) {
            throw new MalformedException("Der Prüfpunkt ohne Einträge hat eine falsche Wurzel.");
        }
        return new Checkpoint(lines.getFirst(), head, lines.subList(3, lines.size()));
    }

    /** The lines, each with its line break. */
    public String text() {
        StringBuilder text = new StringBuilder(origin)
                .append('\n')
                .append(head.size())
                .append('\n')
                .append(head.root().base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.chars().noneMatch(c -> c < ' ');
    }
}
