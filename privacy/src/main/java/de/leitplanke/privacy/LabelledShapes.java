package de.leitplanke.privacy;

import java.util.List;
import java.util.Locale;

/** Values that only the word beside them makes known: file numbers and user names. */
final class LabelledShapes implements Shape {

    /** Endings of words for papers and entries that are somebody's. */
    private static final List<String> PAPERS = List.of(
            "karte",
            "karten",
            "schein",
            "scheins",
            "ausweis",
            "ausweises",
            "urkunde",
            "police",
            "akte",
            "heirat",
            "geburt",
            "sterbefall",
            "eheschließung",
            "eintrag");

    /** Looks at the cue with this index, not at an offset. */
    @Override
    public void look(Scan scan, int index) {
        Cues cues = scan.cues();
        if (cues.is(index, Cue.PARCEL)) {
            Parcels.read(scan, cues.end(index));
        } else if (cues.is(index, Cue.CASE)) {
            file(scan, index, 79, 2);
        } else if (cues.is(index, Cue.SIGN)) {
            file(scan, index, 60, isSignOfOffice(scan, cues.end(index)) ? 1 : 3);
        } else if (cues.is(index, Cue.SHEET) && scan.near(Cue.LAND_REGISTER, cues.start(index), cues.end(index)) > 0) {
            file(scan, index, 60, 2);
        } else if (cues.is(index, Cue.NUMBER) && scan.charAt(cues.start(index) - 1) != '-') {
            number(scan, index);
        } else if (cues.is(index, Cue.OTHER_NUMBER)) {
            NumberedThings.read(scan, cues.start(index), cues.end(index));
        } else if (cues.is(index, Cue.PLATE) && scan.charAt(cues.end(index)) == ':') {
            file(scan, index, 66, 5);
        } else if (cues.is(index, Cue.PLATE)) {
            SmallPlate.read(scan, cues.end(index));
        } else if (cues.is(index, Cue.PENSION) || cues.is(index, Cue.HEALTH_INSURANCE) || cues.is(index, Cue.ID_CARD)) {
            file(scan, index, 45, 6);
        } else if (cues.is(index, Cue.SPELLED_AGE)) {
            SpelledAge.read(scan, cues.start(index), cues.end(index));
        } else if (cues.is(index, Cue.USERNAME)) {
            new UserNameReader(scan).read(cues.end(index));
        }
    }

    /** Behind "Unser Zeichen:" hardly a figure need stand: "TB/dk-3B". */
    private static boolean isSignOfOffice(Scan scan, int cueEnd) {
        return scan.charAt(cueEnd) == ':' && scan.text().startsWith("eichen", cueEnd - 6);
    }

    private static void file(Scan scan, int index, int weight, int leastDigits) {
        FileNumberReader reader = new FileNumberReader(scan, leastDigits);
        int start = scan.cues().start(index);
        if (isInside(scan, start) && weight > 70) {
            around(scan, start, weight);
            return;
        }
        int direct = reader.valueStart(scan.cues().end(index));
        int from =
                direct < 0 && weight >= 60 ? reader.valueBehindWords(scan.cues().end(index)) : direct;
        int end = from < 0 ? -1 : reader.valueEnd(from);
        if (direct < 0 && end > 0) {
            if (NumberedThings.isBuilt(scan.between(from, end))) {
                scan.propose(Proposal.of(from, end, Label.ID, Certainty.LIKELY, "id-behind-words", 49));
            }
            return;
        }
        if (end > 0 && (weight > 70 || !isPlainFigure(scan.between(from, end)))) {
            Certainty certainty = weight > 70 ? Certainty.SURE : Certainty.LIKELY;
            scan.propose(Proposal.of(from, end, Label.ID, certainty, "id-labelled", weight));
        } else if (weight > 70 && scan.charAt(start - 1) == '(') {
            before(scan, start - 1, weight);
        }
    }

    /** A year, a version or a figure with a decimal: "Vertrag 2026", "Vorlage v2.14.0", "Zeichen 325.1". */
    private static boolean isPlainFigure(String value) {
        int point = value.indexOf('.');
        boolean decimal = point > 0
                && Ascii.areDigits(value.substring(0, point))
                && Ascii.areDigits(value.substring(point + 1))
                && value.length() - point == 2;
        boolean version = value.charAt(0) == 'v' && value.indexOf('.') > 0;
        boolean small = Ascii.areDigits(value) && value.length() < 4;
        return decimal
                || version
                || small
                || (value.length() == 4 && (value.startsWith("19") || value.startsWith("20")));
    }

    /** "Nr." stands before anything that is counted: only a number built like a file number is one. */
    private static void number(Scan scan, int index) {
        FileNumberReader reader = new FileNumberReader(scan, 3);
        int from = reader.valueStart(scan.cues().end(index));
        int end = from < 0 ? -1 : reader.valueEnd(from);
        if (end > 0
                && !isOfLaw(scan, scan.cues().start(index))
                && (FileNumberParts.of(scan.between(from, end)).isBuiltLikeOne()
                        || isOfPaper(scan.wordBefore(scan.cues().start(index))))) {
            scan.propose(Proposal.of(from, end, Label.ID, Certainty.LIKELY, "id-numbered", 58));
        }
    }

    /** "Waffenbesitzkarte Nr. 1177/84", "Sterbefall Nr. 9/1945" */
    private static boolean isOfPaper(String word) {
        String small = word.toLowerCase(Locale.GERMAN);
        return PAPERS.stream().anyMatch(small::endsWith);
    }

    /** "Verordnung (EG) Nr. 765/2008" */
    private static boolean isOfLaw(Scan scan, int sign) {
        int before = scan.charAt(sign - 1) == ' ' ? sign - 2 : sign - 1;
        String union = scan.wordBefore(scan.charAt(before) == ')' ? before : before + 1);
        return union.equals("EG") || union.equals("EU") || union.equals("EWG");
    }

    /** The sign is a part of the number, as in "32.1-Az/2026-117". */
    private static boolean isInside(Scan scan, int start) {
        return (scan.charAt(start - 1) == '-' || scan.charAt(start - 1) == '/')
                && Ascii.isDigit(scan.charAt(start - 2));
    }

    private static void around(Scan scan, int inside, int weight) {
        int start = inside;
        while (inside - start < 24 && FileNumberReader.isPart(scan.charAt(start - 1))) {
            start--;
        }
        int end = inside;
        while (end - inside < 32 && FileNumberReader.isPart(scan.charAt(end))) {
            end++;
        }
        end = FileNumberReader.withoutPunctuation(scan, start, end);
        if (Ascii.containsDigit(scan.between(inside, Math.max(inside, end)))) {
            scan.propose(Proposal.of(start, end, Label.ID, Certainty.SURE, "id-sign-inside", weight));
        }
    }

    /** "4711-22 (Kundennummer)". */
    private static void before(Scan scan, int bracket, int weight) {
        int end = scan.charAt(bracket - 1) == ' ' ? bracket - 1 : bracket;
        int start = end;
        while (end - start < 32 && FileNumberReader.isPart(scan.charAt(start - 1))) {
            start--;
        }
        String value = scan.between(start, end);
        if (value.length() > 2 && Ascii.containsDigit(value) && Ascii.isWordPart(value.charAt(0))) {
            scan.propose(Proposal.of(start, end, Label.ID, Certainty.LIKELY, "id-before-label", weight));
        }
    }
}
