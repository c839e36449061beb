package de.leitplanke.privacy;

import java.util.Locale;

/** Ages of persons in figures: "49 Jahre alt", "49-jährige", "Alter: 49", "Finn (9)", "Anna Weber, 67 J.". */
final class AgeShape implements Shape {

    private static final int OLDEST = 120;

    @Override
    public void look(Scan scan, int at) {
        int end = at;
        while (end - at < 4 && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        boolean plausible = end - at < 4 && scan.charAt(at) != '0' && Integer.parseInt(scan.between(at, end)) <= OLDEST;
        if (!plausible || isPartOfFigure(scan, at)) {
            return;
        }
        int word = "-\u2013".indexOf(scan.charAt(end)) >= 0 ? end + 1 : scan.skipSpaces(end);
        String unit = scan.wordAfter(word).toLowerCase(Locale.ROOT);
        int unitEnd = scan.skipSpaces(word) + unit.length();
        boolean dotted = scan.charAt(unitEnd) == '.';
        if (unit.startsWith("jährig") || unit.startsWith("jaehrig")) {
            yearling(scan, at, unitEnd);
        } else if (dotted && (unit.equals("jähr") || unit.equals("jhr") || unit.equals("jg"))) {
            yearling(scan, at, unitEnd + 1);
        } else if (dotted && unit.equals("j") && isSetOff(scan, at, end, unitEnd + 1)) {
            scan.propose(Proposal.of(at, unitEnd + 1, Label.AGE, Certainty.LIKELY, "age-of-person", 60));
        } else if (unit.equals("jahre") || unit.equals("jahren") || unit.equals("monate") || unit.equals("monaten")) {
            years(scan, at, end, unitEnd);
        } else if (isBirthday(scan, end, word)) {
            scan.propose(Proposal.of(at, end + 1, Label.AGE, Certainty.LIKELY, "age-birthday", 64));
        } else if (isDecimal(scan, end) && isLabelled(scan, at, end)) {
            scan.propose(Proposal.of(at, decimalEnd(scan, end), Label.AGE, Certainty.LIKELY, "age-labelled", 66));
        } else if (!Ascii.isWordPart(scan.charAt(end)) && !isFigure(scan, end)) {
            figure(scan, at, end);
        }
    }

    /** "ihren 80. Geburtstag" */
    private static boolean isBirthday(Scan scan, int end, int word) {
        return scan.charAt(end) == '.' && word == end && scan.wordAfter(end + 1).startsWith("Geburtstag");
    }

    /** "im Alter von 15,8 Jahren" */
    private static boolean isDecimal(Scan scan, int end) {
        return scan.charAt(end) == ','
                && Ascii.isDigit(scan.charAt(end + 1))
                && !Ascii.isDigit(scan.charAt(end + 2))
                && scan.wordAfter(end + 2).startsWith("Jahre");
    }

    private static int decimalEnd(Scan scan, int end) {
        int unit = scan.skipSpaces(end + 2);
        return unit + scan.wordAfter(unit).length();
    }

    private static void figure(Scan scan, int at, int end) {
        if (isLabelled(scan, at, end)) {
            scan.propose(Proposal.of(at, end, Label.AGE, Certainty.SURE, "age-labelled", 64));
        } else if (end - at < 4 && AgeOfName.isBehind(scan, at, end)) {
            scan.propose(Proposal.of(at, end, Label.AGE, Certainty.LIKELY, "age-behind-name", 57));
        } else if (AgeOfSubject.isBehind(scan, at, end)) {
            scan.propose(Proposal.of(at, end, Label.AGE, Certainty.LIKELY, "age-of-subject", 57));
        } else if (isAgeAtDeath(scan, at)) {
            scan.propose(Proposal.of(at, end, Label.AGE, Certainty.LIKELY, "age-at-death", 57));
        } else if (isDecade(scan, at, end)) {
            int start = scan.text().lastIndexOf(scan.wordBefore(at), at);
            scan.propose(Proposal.of(start, end, Label.AGE, Certainty.CHECK, "age-decade", 57));
        }
    }

    /** "starb mit 79 in der Klinik" */
    private static boolean isAgeAtDeath(Scan scan, int at) {
        boolean dead = scan.text().startsWith(" mit ", at - 5)
                && scan.wordBefore(at - 5).endsWith("storben");
        return dead || scan.text().startsWith("starb mit ", at - 10);
    }

    /** "Anfang 50", "Mitte 40": a round figure with no noun behind it. */
    private static boolean isDecade(Scan scan, int at, int end) {
        String before = scan.wordBefore(at);
        boolean part = before.equals("Anfang") || before.equals("Mitte") || before.equals("Ende");
        boolean round = end - at == 2 && scan.charAt(at) > '1' && scan.charAt(end - 1) == '0';
        return part && round && !Character.isUpperCase(scan.charAt(scan.skipSpaces(end))) && scan.charAt(at - 1) == ' ';
    }

    private static void yearling(Scan scan, int at, int end) {
        if (!AgeOfThings.isNamedBy(scan.wordAfter(end))) {
            scan.propose(Proposal.of(at, end, Label.AGE, Certainty.LIKELY, "age-adjective", 66));
        }
    }

    private static void years(Scan scan, int at, int end, int unitEnd) {
        String next = scan.wordAfter(unitEnd).toLowerCase(Locale.ROOT);
        AgeList.proposeFirst(scan, at, unitEnd);
        if (next.equals("alt") || next.equals("alte") || next.equals("alter") || next.equals("alten")) {
            scan.propose(Proposal.of(at, unitEnd, Label.AGE, Certainty.SURE, "age-years", 66));
        } else if (isLabelled(scan, at, end)) {
            scan.propose(Proposal.of(at, unitEnd, Label.AGE, Certainty.SURE, "age-labelled", 66));
        } else if (AgeOfName.isBehind(scan, AgeList.start(scan, at), unitEnd)
                || isOwnAge(scan, at, unitEnd)
                || AgeOfSubject.isBehind(scan, at, unitEnd)
                || isInBrackets(scan, at, unitEnd)) {
            scan.propose(Proposal.of(at, unitEnd, Label.AGE, Certainty.LIKELY, "age-of-person", 66));
        }
    }

    /** "Mit 58 Jahren und diesem Rücken", but not "mit 5 Jahren Garantie". */
    private static boolean isOwnAge(Scan scan, int at, int unitEnd) {
        boolean with = scan.wordBefore(at).equalsIgnoreCase("mit");
        int next = scan.skipSpaces(unitEnd);
        return with && scan.text().startsWith("Jahren", unitEnd - 6) && !Character.isUpperCase(scan.charAt(next));
    }

    /** "zwei Brüder (9 und 12 Jahre)", but not "die Garantie (5 Jahre)" */
    private static boolean isInBrackets(Scan scan, int at, int unitEnd) {
        int first = AgeList.start(scan, at);
        boolean opens = scan.charAt(first - 1) == '(' && AgeOfSubject.isRelative(scan.wordBefore(first - 1));
        return (opens && ",;)".indexOf(scan.charAt(unitEnd)) >= 0)
                || AgeOfName.isLastInBrackets(scan, first, unitEnd, true);
    }

    /** "Alter: 49", "im Alter von 49", "Alter von rund 49". */
    private static boolean isLabelled(Scan scan, int at, int end) {
        if (scan.isHeaded(Cue.AGE, at)) {
            return true;
        }
        if (scan.near(Cue.AGE, at, end) < 9) {
            return false;
        }
        String before = scan.wordBefore(at);
        boolean colon = scan.charAt(at - 1) == ':' || scan.charAt(at - 2) == ':';
        return colon || before.equals("von") || before.endsWith("lter") || scan.charAt(at - 1) == '\n';
    }

    /** "Rentner, 70 J.", "Pat. 87 J.,", "64-J. Pat.", but not "(5 J. ohne Anfall)". */
    private static boolean isSetOff(Scan scan, int at, int end, int unitEnd) {
        if (scan.charAt(end) == '-') {
            return true;
        }
        boolean set = ",(".indexOf(scan.charAt(scan.charAt(at - 1) == ' ' ? at - 2 : at - 1)) >= 0;
        String before = scan.wordBefore(at);
        boolean person = before.equals("Pat") || before.equals("je") || AgeOfSubject.isRelative(before);
        boolean closes = ",;)\n".indexOf(scan.charAt(unitEnd)) >= 0 || Character.isUpperCase(scan.charAt(unitEnd + 1));
        return (set || person) && closes;
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
