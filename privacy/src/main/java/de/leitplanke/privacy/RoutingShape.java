package de.leitplanke.privacy;

/** Routing numbers of public offices for electronic invoices. */
final class RoutingShape implements Shape {

    private static final int MAX = 46;

    @Override
    public void look(Scan scan, int at) {
        int end = at;
        int hyphens = 0;
        while (end - at < MAX && (Ascii.isWordPart(scan.charAt(end)) || scan.charAt(end) == '-')) {
            hyphens += scan.charAt(end++) == '-' ? 1 : 0;
        }
        boolean shaped = hyphens > 0 && hyphens < 3 && end - at >= 6 && Ascii.areDigits(scan.text(), end - 2, end);
        if (!shaped || scan.charAt(end - 3) != '-' || scan.charAt(at - 1) == '-') {
            return;
        }
        String value = scan.between(at, end).toUpperCase(java.util.Locale.ROOT);
        boolean passed = RegisterNumber.isValidRouting(value);
        boolean specific = hyphens == 2 && Ascii.areDigits(value, 0, 5);
        scan.propose(at, end, Label.LEITWEG_ID, "leitweg-id", passed && specific, Cue.ROUTING);
        if (passed && !specific && scan.near(Cue.ROUTING, at, end) > 0) {
            scan.propose(Proposal.checked(at, end, Label.LEITWEG_ID, "leitweg-id", 95));
        }
    }
}
