package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/**
 * What the tagger looks at when it judges a word: the word's letters, what the dictionary knows, its neighbours and
 * what was found before it. Each feature is a row of {@link TagWeights}.
 */
final class TagFeatures {

    private static final int MOST = 48;

    private final Words words;
    private final WordHashes hashes;
    private final Tagging tags;
    private final int[] rows = new int[MOST];

    /** What is known of each word, plus one; 0 where it was not asked for. */
    private final int[] knowledge;

    private int count;

    /** The tags are read for the words before the one that is looked at, and for what rules found behind it. */
    TagFeatures(Words words, Tagging tags) {
        this.words = words;
        this.hashes = new WordHashes(words);
        this.tags = tags;
        this.knowledge = new int[words.count()];
    }

    int[] rows() {
        return rows;
    }

    int count() {
        return count;
    }

    /** Computes the features of the word at {@code i}. */
    void look(int i) {
        count = 0;
        int known = known(i);
        int before = known(i - 1);
        int behind = known(i + 1);
        letters(i, known);
        neighbours(i, known, before, behind);
    }

    /** Computes the features of the step to the word at {@code i} from one with the tag {@code last}. */
    void lookBehind(int i, int last) {
        count = 0;
        add(32, last);
        add(33, pair(last, known(i)));
        add(34, pair(last, hashes.whole(i - 1)));
    }

    private void letters(int i, int known) {
        int shape = shape(i);
        add(1, shape);
        add(2, hashes.whole(i));
        add(3, hashes.ending(i, 2));
        add(4, hashes.ending(i, 3));
        add(5, hashes.ending(i, 4));
        add(8, known);
        add(9, pair(known, shape));
        add(11, pair(hashes.ending(i, 3), known));
    }

    private void neighbours(int i, int known, int before, int behind) {
        int left = hashes.whole(i - 1);
        int right = hashes.whole(i + 1);
        add(13, left);
        add(14, right);
        add(15, hashes.whole(i - 2));
        add(17, pair(left, right));
        add(18, pair(left, known));
        add(19, pair(right, known));
        add(20, pair(before, known));
        add(21, pair(known, behind));
        add(29, pair(hashes.ending(i - 1, 4), known));
        add(30, tags.at(i + 1));
        add(31, pair(hashes.whole(i), right));
    }

    /** Form and dictionary kinds of a capitalised word; of others the form, and the character of a mark. */
    private int known(int i) {
        if (i < 0 || i >= knowledge.length) {
            return Form.LINE_END.index();
        }
        if (knowledge[i] == 0) {
            knowledge[i] = find(i) + 1;
        }
        return knowledge[i] - 1;
    }

    private int find(int i) {
        Form form = words.form(i);
        return switch (form) {
            case CAPITAL, ALL_CAPS -> (words.kinds(i) << 6) | (words.isCommon(i) ? 32 : 0) | form.index();
            case LOWER -> words.roles(i) != 0 ? form.index() : (words.kinds(i) << 6) | form.index();
            case MARK -> (words.characters()[words.start(i)] << 6) | form.index();
            default -> form.index();
        };
    }

    private int shape(int i) {
        int bits = words.form(i).index();
        int start = words.start(i);
        int end = words.end(i);
        char[] text = words.characters();
        for (int at = start; at < end; at++) {
            char c = text[at];
            if (c == '-') {
                bits |= 16;
            } else if (c == '\'' || c == '’') {
                bits |= 32;
            } else if (c >= '0' && c <= '9') {
                bits |= 64;
            } else if (at > start && Character.isUpperCase(c)) {
                bits |= 128;
            } else if (c > 0x7f && "äöüßÄÖÜ".indexOf(c) < 0) {
                bits |= 256;
            }
        }
        bits |= Math.min(end - start, 12) << 9;
        return words.isSentenceStart(i) ? bits | (1 << 14) : bits;
    }

    private static int pair(int one, int other) {
        return one * 0x9E3779B1 + other;
    }

    private void add(int kind, int value) {
        int hash = (value + kind * 0x632BE5AB) * 0x85EBCA6B;
        hash ^= hash >>> 15;
        hash *= 0xC2B2AE35;
        rows[count++] = (hash ^ (hash >>> 16)) & (TagWeights.ROWS - 1);
    }
}
