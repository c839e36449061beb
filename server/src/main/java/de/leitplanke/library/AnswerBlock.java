package de.leitplanke.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piece of a stored answer: running text, or a table that was written with upright strokes. */
public sealed interface AnswerBlock {

    /** Running text with its line breaks. */
    record Prose(String text) implements AnswerBlock {}

    /** A table; every row has as many cells as the head. */
    record Grid(List<String> head, List<List<String>> rows) implements AnswerBlock {}

    static List<AnswerBlock> of(String answer) {
        List<AnswerBlock> blocks = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (String line : answer.split("\n", -1)) {
            if (!same.isEmpty() && isRow(line) != isRow(same.getFirst())) {
                blocks.add(block(same));
                same.clear();
            }
            same.add(line);
        }
        blocks.add(block(same));
        blocks.removeIf(block -> block instanceof Prose(String text) && text.isEmpty());
        return List.copyOf(blocks);
    }

    private static boolean isRow(String line) {
        return line.startsWith("|") && line.endsWith("|") && line.length() > 1;
    }

    private static AnswerBlock block(List<String> lines) {
        if (!isRow(lines.getFirst())) {
            return new Prose(String.join("\n", lines).strip());
        }
        List<List<String>> rows = lines.stream()
                .filter(line -> !line.matches("\\|[-:| ]+"))
                .map(AnswerBlock::cells)
                .toList();
        int width = rows.stream().mapToInt(List::size).min().orElse(0);
        List<List<String>> even =
                rows.stream().map(row -> row.subList(0, width)).toList();
        return new Grid(even.getFirst(), even.subList(1, even.size()));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
