package de.leitplanke.library.coach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a linear reader weighs of a clause, as rows of its table: words, pairs and triples of neighbouring words, pieces
 * of three to five letters, the coach's classes of words, how the clause begins and ends and where it stands. Different
 * traits may share a row.
 */
final class Traits {

    /** Rows of the table. */
    static final int ROWS = 1 << 16;

    private static final int ROW_SHIFT = 16;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int FAR = 3;
    private static final int LONG = 8;
    private static final int START = 1;
    private static final int END = 2;

    /** By the number of a pattern the numbers of the classes that have it. */
    private final int[][] classesOf;

    Traits(Grammar grammar) {
        List<BitSet> classes = grammar.classes();
        int patterns = classes.stream().mapToInt(BitSet::length).max().orElse(0);
        classesOf = IntStream.range(0, patterns)
                .mapToObj(pattern -> IntStream.range(0, classes.size())
                        .filter(number -> classes.get(number).get(pattern))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The rows of each clause, ascending and each once. */
    List<int[]> of(Order order, List<Hit> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(index -> rows(order, clauses.get(index), index, clauses.size() - 1 - index))
                .toList();
    }

    /** The rows of all clauses together. */
    static int[] together(List<int[]> clauses) {
        return clauses.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    }

    private int[] rows(Order order, Hit clause, int before, int behind) {
        int length = clause.to() - clause.from();
        int[] words = new int[length + 2];
        words[0] = START;
        words[length + 1] = END;
        for (int i = 0; i < length; i++) {
            words[i + 1] = order.token(clause.from() + i).key().hashCode();
        }
        Rows rows = new Rows();
        for (int i = 0; i < length; i++) {
            order.step();
            neighbours(rows, words, i + 1);
            pieces(rows, order.token(clause.from() + i));
            classes(rows, order.patterns(clause.from() + i), words, i + 1);
        }
        rows.add(Kind.PAIR, words[length], END);
        rows.add(
                Kind.END,
                clause.to() < order.size() ? order.token(clause.to()).key().hashCode() : 0);
        rows.add(Kind.LENGTH, Math.min(LONG, length));
        rows.add(Kind.BEFORE, Math.min(FAR, before));
        rows.add(Kind.BEHIND, Math.min(FAR, behind));
        rows.add(Kind.FIRST, words[1]);
        rows.add(Kind.LAST, words[length]);
        rows.add(Kind.CAPITAL, order.startsCapital(clause.from()) ? 1 : 0);
        return rows.distinct();
    }

    private static void neighbours(Rows rows, int[] words, int at) {
        rows.add(Kind.WORD, words[at]);
        rows.add(Kind.PAIR, words[at - 1], words[at]);
        rows.add(Kind.TRIPLE, words[at - 1], words[at], words[at + 1]);
        if (at + 2 < words.length) {
            rows.add(Kind.AROUND, words[at], words[at + 2]);
        }
    }

    private static void pieces(Rows rows, Token token) {
        if (token.key().length() <= SHORTEST_PIECE || !token.isWord()) {
            return;
        }
        String word = "<" + token.key() + ">";
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int at = 0; at + length <= word.length(); at++) {
                rows.add(Kind.PIECE, word.substring(at, at + length).hashCode());
            }
        }
    }

    private void classes(Rows rows, int[] patterns, int[] words, int at) {
        IntStream.of(patterns)
                .filter(pattern -> pattern < classesOf.length)
                .flatMap(pattern -> IntStream.of(classesOf[pattern]))
                .distinct()
                .forEach(number -> {
                    rows.add(Kind.CLASS, number);
                    rows.add(Kind.CLASS_BEHIND, words[at - 1], number);
                    rows.add(Kind.CLASS_BEFORE, words[at + 1], number);
                });
    }

    private enum Kind {
        WORD,
        PAIR,
        TRIPLE,
        AROUND,
        PIECE,
        CLASS,
        CLASS_BEHIND,
        CLASS_BEFORE,
        END,
        LENGTH,
        BEFORE,
        BEHIND,
        FIRST,
        LAST,
        CAPITAL
    }

    /** Collects rows; the order of the kinds is part of the table. */
    private static final class Rows {

        private int[] all = new int[64];
        private int size;

        @SuppressWarnings("EnumOrdinal")
        void add(Kind kind, int... values) {
            int hash = kind.ordinal() + 1;
            for (int value : values) {
                hash = mix(hash, value);
            }
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = mix(hash, values.length) >>> ROW_SHIFT;
        }

        int[] distinct() {
            return Arrays.stream(all, 0, size).sorted().distinct().toArray();
        }

        /** Multiplies and rotates so that each bit of both reaches the upper ones. */
        private static int mix(int hash, int value) {
            int mixed = hash * 0x9E3779B1 ^ Integer.rotateLeft(value * 0x85EBCA6B, 13);
            mixed ^= mixed >>> 15;
            mixed *= 0x2C1B3C6D;
            return mixed ^ (mixed >>> 12);
        }
    }
}
