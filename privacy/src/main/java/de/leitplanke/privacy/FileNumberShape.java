package de.leitplanke.privacy;

/** File numbers that show by their parts, "20.3-V-2026-01558", or by the heading of their column; meter numbers. */
final class FileNumberShape implements Shape {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 32;
    private static final int METER = 14;
    private static final int FEWEST_DIGITS = 4;

    @Override
    public void look(Scan scan, int at) {
        if (goesOn(scan, at)) {
            return;
        }
        int end = end(scan, at);
        boolean inColumn = !scan.columns().isEmpty() && scan.columns().opensCell(at);
        if (end - at < SHORTEST && !inColumn) {
            return;
        }
        String word = scan.between(at, end);
        if (!Ascii.containsDigit(word)) {
            return;
        }
        if (VehicleNumber.is(word)) {
            scan.propose(Proposal.of(at, end, Label.ID, Certainty.LIKELY, "id-vehicle", 60));
        } else if (isMeter(word)) {
            scan.propose(Proposal.of(at, end, Label.ID, Certainty.LIKELY, "id-meter", 60));
        } else if (inColumn && isHeaded(scan, at, word)) {
            scan.propose(Proposal.of(at, columnEnd(scan, at), Label.ID, Certainty.SURE, "id-column", 73));
        } else if (inColumn && isNumberOfThing(scan, at, word)) {
            scan.propose(Proposal.of(at, columnEnd(scan, at), Label.ID, Certainty.LIKELY, "id-column", 48));
        } else if (end - at >= SHORTEST
                && !isDirective(word)
                && FileNumberParts.of(word).isDistinct()) {
            scan.propose(Proposal.of(at, end, Label.ID, Certainty.LIKELY, "id-shape", 46));
        } else if (end - at >= SHORTEST && !isDirective(word) && FileCode.is(word)) {
            scan.propose(Proposal.of(at, end, Label.ID, Certainty.CHECK, "id-code", 44));
        }
    }

    /** Whether a part of the same word stands before; the underscore of a file's name parts words. */
    private static boolean goesOn(Scan scan, int at) {
        char before = scan.charAt(at - 1);
        boolean joint = before == '.' || before == '_';
        return "-/,:+\u2013".indexOf(before) >= 0 || (joint && Ascii.isWordPart(scan.charAt(at - 2)));
    }

    private static int end(Scan scan, int at) {
        int end = at;
        while (end - at < LONGEST && (Ascii.isWordPart(scan.charAt(end)) || "-/.".indexOf(scan.charAt(end)) >= 0)) {
            end++;
        }
        return FileNumberReader.withoutPunctuation(scan, at, end);
    }

    /** Identification of a meter by DIN 43863-5: medium, three letters of the maker, ten digits. */
    private static boolean isMeter(String word) {
        if (word.length() != METER || !Ascii.areDigits(word, 4, METER) || !Ascii.isDigit(word.charAt(0))) {
            return false;
        }
        return Ascii.isCapital(word.charAt(1)) && Ascii.isCapital(word.charAt(2)) && Ascii.isCapital(word.charAt(3));
    }

    /** "2014/24/EU" */
    private static boolean isDirective(String word) {
        return word.endsWith("/EU") || word.endsWith("/EG") || word.endsWith("/EWG");
    }

    /** Headings that are numbers in general stand over running numbers as well. */
    private static boolean isHeaded(Scan scan, int at, String word) {
        FileNumberParts parts = FileNumberParts.of(word);
        boolean number = parts.digits() > 2 || (parts.letters() && parts.count() > 1);
        boolean own = scan.isHeaded(Cue.CASE, at) || scan.isHeaded(Cue.SIGN, at);
        return number
                && (own
                        || (scan.isHeaded(Cue.PARCEL, at) && !parts.letters())
                        || (parts.letters() && parts.count() > 1 && scan.isHeaded(Cue.HEADED, at)));
    }

    /** "Einsatz-Nr.", "FIN", "Siegel" over what is too long for a running number. */
    private static boolean isNumberOfThing(Scan scan, int at, String word) {
        FileNumberParts parts = FileNumberParts.of(word);
        if (parts.digits() < FEWEST_DIGITS || !scan.isHeaded(Cue.OTHER_NUMBER, at)) {
            return false;
        }
        int heading = scan.columns().heading(at);
        String title = scan.wordAfter(scan.columns().start(heading));
        boolean built = parts.letters() || parts.digits() > FEWEST_DIGITS + 1;
        return built && !parts.year() && !NumberedThings.isOther(title);
    }

    /** The whole cell, if it goes on with figures: "8 DVG 00 2214 7". */
    private static int columnEnd(Scan scan, int at) {
        int end = new FileNumberReader(scan, 2).valueEnd(at);
        return end > at ? end : end(scan, at);
    }
}
