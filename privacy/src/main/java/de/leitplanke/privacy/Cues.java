package de.leitplanke.privacy;

import java.util.Arrays;

/** All cue words of a text in order of place, and how close they stand to a value. */
final class Cues {

    /** Closeness of a cue right beside the value. */
    static final int BESIDE = 10;

    private static final int BEFORE = 60;
    private static final int AFTER = 32;
    private static final int MOST_STEPS = 8;

    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private long[] masks = new long[16];
    private long present;

    /** What the last search found; the next one is seldom far away. */
    private int last;

    private int size;

    private Cues(String text) {
        this.text = text;
    }

    static Cues of(PreparedText prepared) {
        Cues cues = new Cues(prepared.text());
        char[] text = prepared.characters();
        CueHit hit = new CueHit();
        boolean inWord = false;
        for (int i = 0; i < text.length; i++) {
            boolean letter = CueTrie.letter(text[i]) >= 0;
            if (letter && CueTrie.ALL.find(text, i, !inWord, hit)) {
                cues.add(i, hit.end(), hit.cues());
                i = hit.end() - 1;
            }
            inWord = letter;
        }
        return cues;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean is(int index, Cue cue) {
        return (masks[index] & cue.bit()) != 0;
    }

    /**
     * How close the cue stands to the stretch: {@link #BESIDE} before it down to 1 far away; 0 if it does not stand on
     * the same line, nor as a label at the end of the line above.
     */
    int near(Cue cue, int start, int end) {
        if (!isPresent(cue)) {
            return 0;
        }
        int first = nextFrom(start);
        int best = 0;
        for (int i = first - 1; i >= 0 && start - ends[i] <= BEFORE && best == 0; i--) {
            best = is(i, cue) ? before(ends[i], start) : 0;
        }
        for (int i = nextFrom(end); i < size && starts[i] - end <= AFTER && best < BESIDE; i++) {
            best = Math.max(best, is(i, cue) ? after(end, i) : 0);
        }
        return best;
    }

    /** Whether the cue stands anywhere in the text. */
    boolean isPresent(Cue cue) {
        return (present & cue.bit()) != 0;
    }

    /** Whether the cue stands inside a stretch. */
    boolean isWithin(Cue cue, int start, int end) {
        for (int i = firstFrom(start); i < size && starts[i] < end; i++) {
            if (is(i, cue)) {
                return true;
            }
        }
        return false;
    }

    /** A line end may lie between only where the cue is a label of its own line; figures between make it doubtful. */
    private int before(int end, int start) {
        int closeness = BESIDE - Math.max(0, start - end) / 8;
        boolean onlyLabel = true;
        for (int i = Math.min(end, start); i < start; i++) {
            char c = text.charAt(i);
            if (c == '\n' && !(onlyLabel && text.substring(i, start).isBlank())) {
                return 0;
            }
            onlyLabel &= ": .\n".indexOf(c) >= 0;
            if (Ascii.isDigit(c)) {
                closeness = Math.min(closeness, 4);
            }
        }
        return Math.max(1, closeness);
    }

    /** A cue that is followed by a colon labels what comes next, not what came before. */
    private int after(int end, int index) {
        int behind = ends[index];
        while (behind < text.length() && CueTrie.letter(text.charAt(behind)) >= 0) {
            behind++;
        }
        boolean label = behind < text.length() && text.charAt(behind) == ':';
        for (int i = end; i < starts[index]; i++) {
            char c = text.charAt(i);
            if (c == '\n' || Ascii.isDigit(c)) {
                return 0;
            }
        }
        int closeness = 7 - (starts[index] - end) / 6;
        return label ? 0 : Math.max(1, closeness);
    }

    /** The same as {@link #firstFrom} for a place near the last one. */
    private int nextFrom(int offset) {
        int found = last;
        for (int tries = 0; tries < MOST_STEPS; tries++) {
            if (found > 0 && starts[found - 1] >= offset) {
                found--;
            } else if (found < size && starts[found] < offset) {
                found++;
            } else {
                last = found;
                return found;
            }
        }
        last = firstFrom(offset);
        return last;
    }

    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    private void add(int start, int end, long mask) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            masks = Arrays.copyOf(masks, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        present |= mask;
        masks[size++] = mask;
    }
}
