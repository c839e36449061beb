package de.leitplanke.rules;

import java.util.List;

/**
 * The truth of a condition for every assignment of the facts it reads, unknown ones included, computed once. A
 * situation is looked up by one index, so a decision costs a few additions per rule. Unlike Kleene's logic the table is
 * exact: a condition is unknown only if completions of the situation really differ, and it names the facts that matter.
 */
final class TruthTable {

    /** A larger table belongs to a rule that reads too many facts to be understood or enumerated. */
    static final int LARGEST = 300_000;

    // an entry is NO, YES, or the set of local facts that decide it, one bit each: so at most seven facts
    static final int MOST_FACTS = 7;
    private static final byte NO = 0;
    private static final byte YES = Byte.MIN_VALUE;

    private final int[] facts;
    private final int[] strides;
    private final byte[] entries;

    private TruthTable(int[] facts, int[] strides, byte[] entries) {
        this.facts = facts;
        this.strides = strides;
        this.entries = entries;
    }

    /** The number of entries that the table of this condition would have. */
    static long size(Condition condition) {
        return condition.facts().stream()
                .mapToLong(fact -> fact.allowed().size() + 1)
                .reduce(1, Math::multiplyExact);
    }

    static TruthTable of(Condition condition) {
        List<Fact> read = condition.facts().stream().sorted().toList();
        int[] facts = read.stream().mapToInt(Fact::index).toArray();
        int[] strides = new int[facts.length];
        int size = 1;
        for (int i = 0; i < facts.length; i++) {
            strides[i] = size;
            size *= read.get(i).allowed().size() + 1;
        }
        TruthTable table = new TruthTable(facts, strides, new byte[size]);
        // a completion of an assignment has a larger index, so it is there when it is needed
        for (int index = size - 1; index >= 0; index--) {
            table.entries[index] = table.entry(index, condition);
        }
        return table;
    }

    Truth truth(Situation situation) {
        return switch (entries[index(situation)]) {
            case NO -> Truth.NO;
            case YES -> Truth.YES;
            default -> Truth.UNKNOWN;
        };
    }

    /** The set of unknown facts that decide the condition, one bit per {@link Fact}; 0 if it is decided. */
    int missing(Situation situation) {
        byte entry = entries[index(situation)];
        int missing = 0;
        if (entry != YES) {
            for (int i = 0; i < facts.length; i++) {
                if ((entry & 1 << i) != 0) {
                    missing |= 1 << facts[i];
                }
            }
        }
        return missing;
    }

    /** The entry of a situation; equal for situations that the condition cannot tell apart. */
    int index(Situation situation) {
        int index = 0;
        for (int i = 0; i < facts.length; i++) {
            index += strides[i] * situation.code(facts[i]);
        }
        return index;
    }

    private byte entry(int index, Condition condition) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < facts.length; i++) {
            if (code(index, i) == 0) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return ConditionLogic.evaluate(condition, situation(index)) == Truth.YES ? YES : NO;
        } else if (first == last) {
            return whenOneIsUnknown(index, first);
        } else {
            // completing one fact shows which others matter; completing another shows it for that one too
            byte mattering = (byte) (completions(index, first) | completions(index, last));
            return mattering == NO ? entries[index + strides[first]] : mattering;
        }
    }

    private byte whenOneIsUnknown(int index, int fact) {
        byte common = entries[index + strides[fact]];
        for (int code = 2; code < base(fact); code++) {
            if (entries[index + code * strides[fact]] != common) {
                return (byte) (1 << fact);
            }
        }
        return common;
    }

    private byte completions(int index, int fact) {
        byte union = NO;
        for (int code = 1; code < base(fact); code++) {
            byte entry = entries[index + code * strides[fact]];
            union |= entry == YES ? NO : entry;
        }
        return union;
    }

    private Situation situation(int index) {
        Situation situation = Situation.unknown();
        for (int i = 0; i < facts.length; i++) {
            situation = situation.with(Fact.all().get(facts[i]), code(index, i));
        }
        return situation;
    }

    private int code(int index, int fact) {
        return index / strides[fact] % base(fact);
    }

    private int base(int fact) {
        return Fact.all().get(facts[fact]).allowed().size() + 1;
    }
}
