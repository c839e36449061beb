package de.leitplanke.workspace.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the plain form of {@link FinishedDocument#text()}; what it does not know stays text. */
final class PlainForm {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("( *)(?:[-*•–]|(\\d{1,3})[.)]) +(\\S.*)");
    private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|_{3,})");
    private static final Set<String> MONTHS = Set.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");
    private static final int DEEPEST = 4;

    private final List<Block> blocks = new ArrayList<>();
    private final int[] lastNumbers = new int[DEEPEST + 1];
    private final List<List<Block.Run>> lines = new ArrayList<>();
    private boolean inItem;

    private PlainForm() {}

    static List<Block> read(String text) {
        PlainForm form = new PlainForm();
        text.lines().map(line -> line.replace("\t", "    ").stripTrailing()).forEach(form::take);
        form.close();
        return List.copyOf(form.blocks);
    }

    private void take(String line) {
        Matcher heading = HEADING.matcher(line);
        if (line.isBlank() || RULE.matcher(line.strip()).matches()) {
            close();
        } else if (heading.matches()) {
            close();
            blocks.add(new Block.Heading(heading.group(1).length(), runs(withoutClosing(heading.group(2)))));
            Arrays.fill(lastNumbers, 0);
        } else if (!openItem(ITEM.matcher(line))) {
            lines.add(runs(line.strip()));
        }
    }

    /** A number opens an item only where a list starts or goes on: "12. November" and "5. Etage" do not. */
    private boolean openItem(Matcher item) {
        if (!item.matches()) {
            return false;
        }
        int depth = Math.min(item.group(1).length() / 2, DEEPEST);
        int number = item.group(2) == null ? 0 : Integer.parseInt(item.group(2));
        boolean goesOn = number == 0 || number == 1 || number == lastNumbers[depth] + 1;
        if (!goesOn || (number > 0 && startsWithMonth(item.group(3)))) {
            return false;
        }
        close();
        lastNumbers[depth] = number == 0 ? lastNumbers[depth] : number;
        Arrays.fill(lastNumbers, depth + 1, lastNumbers.length, 0);
        inItem = true;
        blocks.add(new Block.Item(depth, number, List.of()));
        lines.add(runs(item.group(3)));
        return true;
    }

    private static boolean startsWithMonth(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return MONTHS.contains(text.substring(0, end).toLowerCase(Locale.GERMAN));
    }

    private void close() {
        if (inItem) {
            Block.Item item = (Block.Item) blocks.removeLast();
            blocks.add(new Block.Item(item.depth(), item.number(), List.copyOf(lines)));
        } else if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(List.copyOf(lines)));
        }
        lines.clear();
        inItem = false;
    }

    private static String withoutClosing(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end < heading.length() && end > 0 && heading.charAt(end - 1) == ' ';
        return closing ? heading.substring(0, end).strip() : heading;
    }

    /** Strong between pairs of two asterisks; an odd one out stays as it is. */
    static List<Block.Run> runs(String line) {
        String[] parts = line.split("\\*\\*", -1);
        if (parts.length % 2 == 0) {
            return List.of(new Block.Run(line, false));
        }
        List<Block.Run> runs = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                runs.add(new Block.Run(parts[i], i % 2 == 1));
            }
        }
        return List.copyOf(runs);
    }
}
