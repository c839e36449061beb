package de.leitplanke.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** File numbers and user names that a word announced once are found again where they stand alone. */
final class RepeatedValues {

    private static final int SHORTEST = 4;

    /** Each one is looked for in the whole text. */
    private static final int MOST = 24;

    private RepeatedValues() {}

    /** Proposes further places of what was found; tells whether there are any. */
    static boolean propose(Scan scan, List<Proposal> found) {
        boolean any = false;
        Set<String> values = new LinkedHashSet<>();
        for (Proposal proposal : found) {
            String value = isRepeatable(proposal) ? scan.between(proposal.start(), proposal.end()) : "";
            if (value.length() >= SHORTEST && isDistinct(value) && values.size() < MOST && values.add(value)) {
                any |= propose(scan, value, proposal);
            }
        }
        return any;
    }

    private static boolean isRepeatable(Proposal proposal) {
        return (proposal.label() == Label.ID || proposal.label() == Label.USERNAME)
                && proposal.certainty() != Certainty.CHECK
                && proposal.weight() > 50;
    }

    private static boolean propose(Scan scan, String value, Proposal first) {
        boolean any = false;
        String text = scan.text();
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length())) {
            int end = at + value.length();
            if (at != first.start() && isFree(scan, at, end)) {
                scan.propose(Proposal.of(at, end, first.label(), Certainty.LIKELY, "repeated-value", 41));
                any = true;
            }
        }
        return any;
    }

    private static boolean isFree(Scan scan, int at, int end) {
        return !FileNumberReader.isPart(scan.charAt(at - 1))
                && !Ascii.isWordPart(scan.charAt(end))
                && "-/_@".indexOf(scan.charAt(end)) < 0;
    }

    /** Letters among figures, or figures parted by a stroke; a name of letters alone needs a sign inside. */
    private static boolean isDistinct(String value) {
        boolean digit = Ascii.containsDigit(value);
        boolean letter = value.chars().anyMatch(c -> Ascii.isLetter((char) c));
        boolean parted = value.indexOf('/') > 0 || value.indexOf('-') > 0 || value.indexOf('_') > 0;
        return (digit && (letter || parted)) || (letter && parted) || value.indexOf('.') > 0;
    }
}
