package de.leitplanke.library.coach;

import java.util.BitSet;

/**
 * Questions that the answer shall carry as its headings or go through: "Überschriften: Worum geht es? Was ist zu tun?".
 */
final class OutlineQuestions {

    private static final int LONGEST = 12;
    private static final int MOST = 10;

    /** Indices of the tokens in such questions. */
    BitSet find(Order order) {
        BitSet outline = new BitSet();
        for (int at = 1; at < order.size(); at++) {
            if (order.token(at - 1).is(":")) {
                int end = endOfRun(order, at);
                if (end > at) {
                    outline.set(at, end);
                }
            }
        }
        return outline;
    }

    /** Index behind the questions that follow each other from here, or -1 for fewer than two. */
    private static int endOfRun(Order order, int from) {
        int at = from;
        int questions = 0;
        while (questions < MOST && at < order.size()) {
            int end = order.sentenceEnd(at, LONGEST);
            if (end >= order.size() || !order.token(end).is("?")) {
                break;
            }
            questions++;
            at = end + 1;
        }
        return questions >= 2 ? at : -1;
    }
}
