package de.leitplanke.privacy;

/** The parcels behind "Flurstück" and "Flurstücke": "411, 412/1 und 413". */
final class Parcels {

    private static final int MOST = 12;

    private Parcels() {}

    static void read(Scan scan, int labelEnd) {
        int at = labelEnd;
        while (at - labelEnd < 4 && Character.isLetter(scan.charAt(at))) {
            at++;
        }
        while (at - labelEnd < 8 && " :.".indexOf(scan.charAt(at)) >= 0) {
            at++;
        }
        String number = scan.wordAfter(at);
        at = number.equals("Nr") ? scan.skipSpaces(scan.skipSpaces(at) + 3) : at;
        for (int parcels = 0; parcels < MOST; parcels++) {
            int end = end(scan, at);
            if (end == at) {
                return;
            }
            scan.propose(Proposal.of(at, end, Label.ID, Certainty.SURE, "id-parcel", 80));
            at = next(scan, end);
        }
    }

    /** Offset behind "412" or "412/1", or {@code at}. */
    private static int end(Scan scan, int at) {
        int end = digits(scan, at);
        if (end > at && scan.charAt(end) == '/') {
            end = Math.max(end, digits(scan, end + 1));
        }
        return Ascii.isWordPart(scan.charAt(end)) || end - at > 12 ? at : end;
    }

    private static int digits(Scan scan, int from) {
        int end = from;
        while (end - from < 6 && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int next(Scan scan, int end) {
        if (scan.charAt(end) == ',') {
            return scan.skipSpaces(end + 1);
        }
        String word = scan.wordAfter(end);
        return word.equals("und") || word.equals("u") || word.equals("sowie")
                ? scan.skipSpaces(scan.skipSpaces(end) + word.length())
                : end;
    }
}
