package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/** Entries of the commercial register and, beside the court or the register's name, of the other registers. */
final class RegisterShape implements Shape {

    private static final Set<String> COMMERCIAL = Set.of("HRA", "HRB");
    private static final Set<String> OTHER = Set.of("GNR", "VR", "PR", "GSR", "EGVR", "GR");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    @Override
    public void look(Scan scan, int at) {
        int end = at;
        while (end - at < 5 && Ascii.isLetter(scan.charAt(end))) {
            end++;
        }
        if (end - at < SHORTEST || end - at > LONGEST) {
            return;
        }
        String register = scan.between(at, end).toUpperCase(Locale.ROOT);
        boolean commercial = COMMERCIAL.contains(register);
        if (!commercial && !OTHER.contains(register)) {
            return;
        }
        int number = skipLabel(scan, end);
        Compact digits = scan.digits(number, 7, " .");
        int count = Math.min(digits.size(), 6);
        while (count > 0 && !digits.endsAfter(count)) {
            count--;
        }
        if (count == 0 || digits.size() > 6) {
            return;
        }
        int last = withSuffix(scan, digits.end(count));
        if (commercial) {
            scan.propose(Proposal.of(at, last, Label.HANDELSREGISTER, Certainty.SURE, "handelsregister", 85));
        } else {
            scan.propose(at, last, Label.HANDELSREGISTER, "register", Cue.REGISTER);
        }
    }

    private static int skipLabel(Scan scan, int at) {
        int next = at;
        while (next - at < 4 && " -:.".indexOf(scan.charAt(next)) >= 0) {
            next++;
        }
        if (scan.charAt(next) == 'N' && scan.charAt(next + 1) == 'r') {
            next += scan.charAt(next + 2) == '.' ? 3 : 2;
            next = scan.skipSpaces(next);
        }
        return next;
    }

    private static int withSuffix(Scan scan, int end) {
        boolean letter = scan.charAt(end) == ' '
                && Ascii.isCapital(scan.charAt(end + 1))
                && !Ascii.isWordPart(scan.charAt(end + 2))
                && scan.charAt(end + 2) != '.';
        return letter ? end + 2 : end;
    }
}
