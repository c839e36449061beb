package de.leitplanke.privacy;

/** Lines of machine-readable zones; lines that follow each other are one finding. */
final class ZoneShape implements Shape {

    private static final int MIN_LINE = 18;
    private static final int MAX_LINE = 46;

    @Override
    public void look(Scan scan, int at) {
        int start = at;
        while (at - start < MAX_LINE && isZone(scan.charAt(start - 1))) {
            start--;
        }
        if (scan.between(start, at).indexOf('<') >= 0 || (scan.charAt(start - 1) == '\n' && isLine(scan, start - 2))) {
            return;
        }
        int end = lineEnd(scan, start);
        boolean proven = end - start >= MIN_LINE && MachineReadableZone.proves(scan.between(start, end));
        int lines = end - start >= MIN_LINE ? 1 : 0;
        while (lines > 0 && lines < 3 && scan.charAt(end) == '\n') {
            int next = lineEnd(scan, end + 1);
            if (next - end - 1 < MIN_LINE) {
                break;
            }
            proven |= MachineReadableZone.proves(scan.between(end + 1, next));
            end = next;
            lines++;
        }
        if (lines > 0 && (proven || scan.between(start, end).contains("<<"))) {
            Certainty certainty = proven ? Certainty.SURE : Certainty.LIKELY;
            scan.propose(new Proposal(start, end, Label.MRZ, certainty, "mrz", 98, false, proven));
        }
    }

    /** Whether the line that ends here is a zone's line, so that this one was read with it. */
    private static boolean isLine(Scan scan, int last) {
        int start = last + 1;
        boolean filler = false;
        while (last - start < MAX_LINE && isZone(scan.charAt(start - 1))) {
            filler |= scan.charAt(--start) == '<';
        }
        return filler && last - start + 1 >= MIN_LINE;
    }

    private static int lineEnd(Scan scan, int from) {
        int end = from;
        while (end - from < MAX_LINE && isZone(scan.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isZone(char c) {
        return c == '<' || Ascii.isDigit(c) || Ascii.isCapital(c);
    }
}
