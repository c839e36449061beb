package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What the shapes claim of one text, and which of the claims hold. */
final class Proposals {

    private static final Comparator<Proposal> BY_PLACE = (one, other) -> Integer.compare(one.start(), other.start());

    private static final Comparator<Proposal> STRONGEST_FIRST = (one, other) -> {
        int weaker = Integer.compare(other.weight(), one.weight());
        int shorter = weaker != 0 ? weaker : Integer.compare(length(other), length(one));
        return shorter != 0 ? shorter : BY_PLACE.compare(one, other);
    };

    private final List<Proposal> proposals = new ArrayList<>();
    private final BitSet taken = new BitSet();

    void add(Proposal proposal) {
        proposals.add(proposal);
    }

    /** The strongest that do not overlap, in order of place. */
    List<Proposal> settle() {
        taken.clear();
        proposals.sort(BY_PLACE);
        List<Proposal> kept = new ArrayList<>(proposals.size());
        int from = 0;
        while (from < proposals.size()) {
            int to = endOfGroup(from);
            keepStrongest(proposals.subList(from, to), kept);
            from = to;
        }
        return kept;
    }

    /** Position behind the proposals that overlap this one, directly or by others between them. */
    private int endOfGroup(int from) {
        int end = proposals.get(from).end();
        int to = from + 1;
        while (to < proposals.size() && proposals.get(to).start() < end) {
            end = Math.max(end, proposals.get(to++).end());
        }
        return to;
    }

    private void keepStrongest(List<Proposal> group, List<Proposal> kept) {
        if (group.size() > 1) {
            group.sort(STRONGEST_FIRST);
        }
        int first = kept.size();
        for (Proposal proposal : group) {
            if (group.size() == 1 || isFree(proposal)) {
                kept.add(proposal);
            }
        }
        kept.subList(first, kept.size()).sort(BY_PLACE);
    }

    /** Takes the stretch if nobody has; looks at the stretch alone, for a search could run through the whole text. */
    private boolean isFree(Proposal proposal) {
        for (int i = proposal.start(); i < proposal.end(); i++) {
            if (taken.get(i)) {
                return false;
            }
        }
        taken.set(proposal.start(), proposal.end());
        return true;
    }

    private static int length(Proposal proposal) {
        return proposal.end() - proposal.start();
    }
}
