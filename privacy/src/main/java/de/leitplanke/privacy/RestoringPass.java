package de.leitplanke.privacy;

import de.leitplanke.privacy.Reading.Begun;
import de.leitplanke.privacy.Reading.None;
import de.leitplanke.privacy.Reading.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One pass over an answer. What it decides depends on the text alone and never on where it was cut: while more text
 * could change a decision, it waits.
 */
final class RestoringPass {

    private static final int NO_HERR = -1;

    private final PlaceholderTable table;
    private final Escaping escaping;
    private final StringBuilder pending = new StringBuilder();
    private final StringBuilder restored = new StringBuilder();
    private final List<RestoredSpan> spans = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<Placeholder> returned = new TreeSet<>();
    private int at;
    private char last = ' ';
    private int repairedHerr = NO_HERR;

    RestoringPass(PlaceholderTable table, Escaping escaping) {
        this.table = table;
        this.escaping = escaping;
    }

    /** Takes text and restores as far as nothing that follows can matter. */
    void feed(CharSequence text) {
        pending.append(text);
        run(false);
    }

    /** Restores to the end; what remains is the beginning of a placeholder of the table, or nothing. */
    String end() {
        run(true);
        String half = pending.toString();
        if (!half.isEmpty()) {
            unknown.add(half);
        }
        return half;
    }

    int length() {
        return restored.length();
    }

    String from(int start) {
        return restored.substring(start);
    }

    Restored result(String half) {
        List<String> missing = table.entries().stream()
                .map(PlaceholderEntry::placeholder)
                .filter(placeholder -> !returned.contains(placeholder))
                .map(Placeholder::token)
                .toList();
        return new Restored(restored + half, spans, List.copyOf(unknown), missing, table.size(), returned.size());
    }

    private void run(boolean complete) {
        boolean decided = true;
        while (decided && at < pending.length()) {
            if (TokenReader.mayBegin(pending.charAt(at))) {
                decided = herr(complete) && placeholder(complete);
            } else {
                copy();
            }
        }
        pending.delete(0, at);
        at = 0;
    }

    /** Repairs {@code Herr}; false if that cannot be decided yet. */
    private boolean herr(boolean complete) {
        if (pending.charAt(at) != 'H' || !boundary() || !HerrForm.isGoverned(restored)) {
            return true;
        }
        HerrForm.Follows follows = HerrForm.follows(pending, at, table);
        if (follows == HerrForm.Follows.NAME) {
            repairedHerr = restored.length();
            restored.append("Herrn");
            last = 'n';
            at += 4;
        }
        return follows != HerrForm.Follows.OPEN || complete;
    }

    private boolean boundary() {
        return !TokenReader.isWordPart(last);
    }

    private boolean placeholder(boolean complete) {
        return switch (TokenReader.read(pending, at, boundary())) {
            case None none -> copy();
            case Begun begun -> complete && brokenOff(begun);
            case Token token -> putIn(token, complete);
        };
    }

    private boolean copy() {
        last = pending.charAt(at++);
        restored.append(last);
        return true;
    }

    /** At the end of the answer: a whole name without brackets counts, a half one of the table stops everything. */
    private boolean brokenOff(Begun begun) {
        String name = begun.begun();
        boolean half = begun.opened() || name.indexOf('_') > 0;
        long issued = !half ? 0 : issued(name);
        if (!begun.opened() && issued == 1 && isIssued(name)) {
            return putIn(new Token(begun.end(), Placeholder.parse(name)), true);
        }
        return issued == 0 && copy();
    }

    private long issued(String beginning) {
        return table.entries().stream()
                .filter(entry -> entry.placeholder().name().startsWith(beginning))
                .count();
    }

    private boolean isIssued(String name) {
        return table.entries().stream()
                .anyMatch(entry -> entry.placeholder().name().equals(name));
    }

    private boolean putIn(Token token, boolean complete) {
        Optional<PlaceholderEntry> entry = table.entry(token.placeholder());
        if (entry.isEmpty()) {
            unknown.add(pending.substring(at, token.end()));
            restored.append(pending, at, token.end());
            goTo(token.end());
            return true;
        }
        return putIn(token, entry.get().value(), complete);
    }

    private boolean putIn(Token token, String value, boolean complete) {
        Genitive genitive =
                Genitive.inflects(token.placeholder()) ? Genitive.read(pending, token.end(), value, complete) : null;
        if (genitive != null && genitive.isOpen()) {
            return false;
        }
        int start = repairedHerr == NO_HERR ? restored.length() : repairedHerr;
        restored.append(escaping.escape(value));
        boolean repaired = repairedHerr != NO_HERR;
        int end = token.end();
        if (genitive != null) {
            String ending = genitive.endingFor(value);
            restored.append(genitive.emphasis()).append(ending);
            repaired |= !ending.equals(genitive.ending());
            end = genitive.end();
        }
        spans.add(new RestoredSpan(start, restored.length(), token.placeholder(), repaired));
        returned.add(token.placeholder());
        repairedHerr = NO_HERR;
        goTo(end);
        return true;
    }

    private void goTo(int end) {
        last = pending.charAt(end - 1);
        at = end;
    }
}
