package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/** Ages of persons: "49 Jahre alt", "49-jährige", "Alter: 49". */
final class AgeShape implements Shape {

    private static final int OLDEST = 120;
    /** What lasts or stands for so many years, but is nobody. */
    private static final Set<String> NO_PERSON = Set.of(
            "ausbild",
            "vertrag",
            "laufzei",
            "jubiläu",
            "bestehe",
            "haft",
            "haftstr",
            "freihei",
            "gefängn",
            "frist",
            "bindung",
            "garanti",
            "dauer",
            "zusamme",
            "berufse",
            "erfahru",
            "traditi",
            "studium",
            "pause",
            "amtszei",
            "mitglie",
            "zeitrau",
            "dienstj",
            "dienstz",
            "geschic",
            "beschäf",
            "krieg",
            "arbeits",
            "tätigke",
            "bauzeit",
            "periode",
            "wahlper",
            "aufentha",
            "aufenth",
            "mietver",
            "kündigu",
            "sperre",
            "verspät",
            "bewähru",
            "schulau",
            "lehrzei",
            "rechtsst",
            "abonnem",
            "firmenj",
            "stadtju",
            "gründun",
            "priorit",
            "verjähr",
            "forschu",
            "entwick",
            "planung",
            "verhand",
            "abwesen",
            "rückkehr",
            "karrier",
            "regieru",
            "herrsch");

    @Override
    public void look(Scan scan, int at) {
        int end = at;
        while (end - at < 4 && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        boolean plausible = end - at < 4 && Integer.parseInt(scan.between(at, end)) <= OLDEST;
        if (!plausible || isPartOfFigure(scan, at)) {
            return;
        }
        int word = "-\u2013".indexOf(scan.charAt(end)) >= 0 ? end + 1 : scan.skipSpaces(end);
        String unit = scan.wordAfter(word).toLowerCase(Locale.ROOT);
        int unitEnd = scan.skipSpaces(word) + unit.length();
        if (unit.startsWith("jährig") || unit.startsWith("jaehrig") || isShort(scan, unit, unitEnd)) {
            yearling(scan, at, unitEnd);
        } else if (unit.equals("jahre") || unit.equals("jahren") || unit.equals("monate")) {
            years(scan, at, end, unitEnd);
        } else if (isLabelled(scan, at, end) && !Ascii.isWordPart(scan.charAt(end)) && !isFigure(scan, end)) {
            scan.propose(Proposal.of(at, end, Label.AGE, Certainty.SURE, "age-labelled", 64));
        }
    }

    private static boolean isShort(Scan scan, String unit, int end) {
        return (unit.equals("jähr") || unit.equals("jhr") || unit.equals("jg")) && scan.charAt(end) == '.';
    }

    private static void yearling(Scan scan, int at, int unitEnd) {
        int end = scan.charAt(unitEnd) == '.' && scan.text().startsWith("jähr", unitEnd - 4) ? unitEnd + 1 : unitEnd;
        String next = scan.wordAfter(end).toLowerCase(Locale.ROOT);
        String stem = next.substring(0, Math.min(7, next.length()));
        if (NO_PERSON.stream().noneMatch(stem::startsWith)) {
            scan.propose(Proposal.of(at, end, Label.AGE, Certainty.LIKELY, "age-adjective", 66));
        }
    }

    private static void years(Scan scan, int at, int end, int unitEnd) {
        String next = scan.wordAfter(unitEnd);
        if (next.equals("alt") || next.equals("alte") || next.equals("alter") || next.equals("alten")) {
            int last = scan.skipSpaces(unitEnd) + next.length();
            scan.propose(Proposal.of(at, last, Label.AGE, Certainty.SURE, "age-years", 66));
        } else if (isLabelled(scan, at, end)) {
            scan.propose(Proposal.of(at, unitEnd, Label.AGE, Certainty.SURE, "age-labelled", 66));
        } else if (isBesideGivenName(scan, at, unitEnd) || isOwnAge(scan, at, unitEnd)) {
            scan.propose(Proposal.of(at, unitEnd, Label.AGE, Certainty.LIKELY, "age-of-person", 66));
        }
    }

    /** "Finn (9 Jahre)" */
    private static boolean isBesideGivenName(Scan scan, int at, int unitEnd) {
        if (scan.charAt(at - 1) != '(' || scan.charAt(unitEnd) != ')') {
            return false;
        }
        String name = scan.wordBefore(at - 1);
        return (GermanLexicon.standard().kindsOf(name, 0, name.length(), Casing.AS_WRITTEN) & WordKind.GIVEN) != 0;
    }

    /** "Mit 58 Jahren und diesem Rücken", but not "mit 5 Jahren Garantie". */
    private static boolean isOwnAge(Scan scan, int at, int unitEnd) {
        boolean with = scan.wordBefore(at).equalsIgnoreCase("mit");
        int next = scan.skipSpaces(unitEnd);
        return with && scan.text().startsWith("Jahren", unitEnd - 6) && !Character.isUpperCase(scan.charAt(next));
    }

    /** "Alter: 49", "im Alter von 49", "Alter von rund 49". */
    private static boolean isLabelled(Scan scan, int at, int end) {
        if (scan.near(Cue.AGE, at, end) < 9) {
            return false;
        }
        String before = scan.wordBefore(at);
        boolean colon = scan.charAt(at - 1) == ':' || scan.charAt(at - 2) == ':';
        return colon || before.equals("von") || before.equals("Alter") || scan.charAt(at - 1) == '\n';
    }

    private static boolean isPartOfFigure(Scan scan, int at) {
        char before = scan.charAt(at - 1);
        return ",./:".indexOf(before) >= 0 && Ascii.isDigit(scan.charAt(at - 2));
    }

    private static boolean isFigure(Scan scan, int end) {
        char next = scan.charAt(end);
        boolean joint = ".,/:-".indexOf(next) >= 0;
        return next == '%' || (joint && Ascii.isDigit(scan.charAt(end + 1)));
    }
}
