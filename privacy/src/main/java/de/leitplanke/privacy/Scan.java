package de.leitplanke.privacy;

import java.util.List;

/** One run over one text: what shapes may ask about it and what they have claimed so far. */
final class Scan {

    /** Closeness from which a word announces a value whose check failed. */
    static final int CLEARLY_ANNOUNCED = 3;

    /** Closeness of a word right beside the value. */
    static final int BESIDE = 7;

    private static final int MAX_WORD = 24;

    /** How far behind a telephone number its extensions may stand. */
    private static final int LONGEST_LINE = 160;

    private final PreparedText prepared;
    private final String text;
    private final char[] characters;
    private final Cues cues;
    private final Columns columns;
    private int phoneEnd;
    private final Compact compact = new Compact();
    private final AddressEnds addressEnds;
    private final Proposals proposals = new Proposals();

    Scan(PreparedText prepared) {
        this.prepared = prepared;
        this.text = prepared.text();
        this.characters = prepared.characters();
        this.cues = Cues.of(prepared);
        this.columns = prepared.columns();
        this.addressEnds = new AddressEnds(characters);
    }

    String text() {
        return text;
    }

    Cues cues() {
        return cues;
    }

    /** Reads digits only; valid until the next reading. */
    Compact digits(int at, int max, String separators) {
        return compact.read(characters, at, max, separators, false);
    }

    /** Reads letters and digits; valid until the next reading. */
    Compact characters(int at, int max, String separators) {
        return compact.read(characters, at, max, separators, true);
    }

    /** Keeps where the last telephone number ended. */
    void rememberPhone(int end) {
        phoneEnd = end;
    }

    /** Whether a telephone number stands on the same line before it, so that an extension alone may follow. */
    boolean isBehindPhone(int at) {
        int place = phoneEnd > 0 && at - phoneEnd < LONGEST_LINE ? phoneEnd : at;
        while (place < at && characters[place] != '\n') {
            place++;
        }
        return phoneEnd > 0 && place == at && at - phoneEnd < LONGEST_LINE;
    }

    AddressEnds addressEnds() {
        return addressEnds;
    }

    Columns columns() {
        return columns;
    }

    /** How close the cue stands to the stretch; the heading of its column stands right beside it. */
    int near(Cue cue, int start, int end) {
        int near = cues.near(cue, start, end);
        return near < BESIDE && isHeaded(cue, start) ? BESIDE + 1 : near;
    }

    /** Whether the stretch stands in a column with this cue over it. */
    boolean isHeaded(Cue cue, int start) {
        int heading = columns.isEmpty() || !cues.isPresent(cue) ? -1 : columns.heading(start);
        return heading >= 0 && cues.isWithin(cue, columns.start(heading), columns.end(heading));
    }

    void propose(Proposal proposal) {
        proposals.add(proposal);
    }

    /**
     * Proposes a value that has a check: sure if it passes, to be looked at if it fails beside the word that announces
     * it, otherwise nothing.
     */
    void propose(int start, int end, Label label, String rule, boolean passed, Cue cue) {
        int near = near(cue, start, end);
        if (passed) {
            propose(Proposal.checked(start, end, label, rule, (label == Label.IBAN ? 90 : 75) + 2 * near));
        } else if (near >= CLEARLY_ANNOUNCED) {
            propose(Proposal.of(start, end, label, Certainty.CHECK, rule + "-check-failed", 50 + 4 * near));
        }
    }

    /** Proposes a value without a check: only beside the word that announces it or as the only content. */
    void propose(int start, int end, Label label, String rule, Cue cue) {
        int near = near(cue, start, end);
        if (near >= CLEARLY_ANNOUNCED) {
            Certainty certainty = near >= BESIDE ? Certainty.SURE : Certainty.LIKELY;
            propose(Proposal.of(start, end, label, certainty, rule, 50 + 4 * near));
        } else if (isAll(start, end)) {
            propose(Proposal.of(start, end, label, Certainty.CHECK, rule + "-alone", 30));
        }
    }

    /** Whether the whole text is this value. */
    boolean isAll(int start, int end) {
        return end - start + 16 > text.length()
                && text.substring(0, start).isBlank()
                && text.substring(end).isBlank();
    }

    /** The character at an offset; a line feed beyond the ends. */
    char charAt(int offset) {
        return offset >= 0 && offset < characters.length ? characters[offset] : '\n';
    }

    /** The characters of a stretch, as far as the text has them. */
    String between(int from, int to) {
        int end = Math.min(to, text.length());
        return from < end ? text.substring(Math.max(0, from), end) : "";
    }

    /** The next offset from here on that is no space. */
    int skipSpaces(int offset) {
        int at = offset;
        while (charAt(at) == ' ' && at - offset < MAX_WORD) {
            at++;
        }
        return at;
    }

    /** The letters that follow an offset and the spaces there, at most 24. */
    String wordAfter(int offset) {
        int from = skipSpaces(offset);
        int to = from;
        while (to - from < MAX_WORD && LetterClass.isLetter(charAt(to))) {
            to++;
        }
        return between(from, to);
    }

    /** The letters that stand before an offset and the spaces or dots there, at most 24. */
    String wordBefore(int offset) {
        int to = offset;
        while (offset - to < 4 && " .,".indexOf(charAt(to - 1)) >= 0) {
            to--;
        }
        int from = to;
        while (to - from < MAX_WORD && LetterClass.isLetter(charAt(from - 1))) {
            from--;
        }
        return between(from, to);
    }

    /** Adds the strongest proposals that do not overlap, in order of place. */
    void settle(List<Finding> found) {
        List<Proposal> settled = proposals.settle();
        for (Proposal p : RepeatedValues.propose(this, settled) ? proposals.settle() : settled) {
            found.add(prepared.finding(p.start(), p.end(), p.label(), p.certainty(), p.rule(), p.birth(), p.checked()));
        }
    }
}
