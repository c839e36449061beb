package de.leitplanke.privacy;

import java.util.List;

/**
 * Trigger words of special categories, reported only where the paragraph also speaks of a person: the words alone are
 * no data about anybody. Secrets and council business count everywhere. Never a statement about the person.
 */
final class Flags {

    private static final int SHORTEST_INSIDE = 6;

    private final PreparedText prepared;
    private final Words words;
    private final Paragraphs paragraphs;
    private final NamedThings things;

    Flags(PreparedText prepared, Words words, Paragraphs paragraphs, List<Finding> persons) {
        this.prepared = prepared;
        this.words = words;
        this.paragraphs = paragraphs;
        this.things = new NamedThings(prepared, persons);
    }

    void report(List<Finding> found) {
        int covered = 0;
        for (int i = 0; i < words.count(); i++) {
            if (words.form(i).isWord() && words.start(i) >= covered) {
                covered = Math.max(covered, reportWord(i, found));
            } else if (IcdCode.end(words, i) > i) {
                reportBesidePerson(words.start(i), words.end(IcdCode.end(words, i) - 1), Label.HEALTH, found);
            }
        }
    }

    private int reportWord(int i, List<Finding> found) {
        for (int at = words.start(i); at == words.start(i) || at <= words.end(i) - SHORTEST_INSIDE; at++) {
            FlagTerms.Hit hit = FlagTerms.standard().longestAt(prepared.characters(), at, words.start(i));
            if (hit != null && !words.endsWith(i, "stelle")) {
                int end = Math.max(words.end(i), wordEnd(hit.end()));
                if (FlagContext.counts(words, i, hit.term())) {
                    report(i, end, hit.term().label(), found);
                }
                return end;
            }
        }
        return words.start(i);
    }

    private void report(int i, int end, Label label, List<Finding> found) {
        int start = words.start(i);
        switch (label) {
            case SECRET -> found.addAll(SecretValue.findings(prepared, start, end));
            case COUNCIL -> found.add(prepared.finding(start, end, label, Certainty.LIKELY, "council-business"));
            case RELIGION, ETHNIC -> {
                if (!things.hold(start, end)) {
                    reportBesidePerson(start, end, label, found);
                }
            }
            default -> reportBesidePerson(start, end, label, found);
        }
    }

    private void reportBesidePerson(int start, int end, Label label, List<Finding> found) {
        Certainty certainty = paragraphs.certaintyAt(start);
        if (certainty != null) {
            found.add(prepared.finding(start, end, label, certainty, "trigger-word"));
        }
    }

    private int wordEnd(int from) {
        char[] text = prepared.characters();
        int end = from;
        while (end < text.length && LetterClass.of(text[end]) != 0) {
            end++;
        }
        return end;
    }
}
