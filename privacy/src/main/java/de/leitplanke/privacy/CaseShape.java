package de.leitplanke.privacy;

import java.util.Set;

/** File numbers that show by their shape: of courts and public prosecutors, child benefit, job centres. */
final class CaseShape implements Shape {

    /** Register signs of local, regional, labour, administrative, social and tax courts and of public prosecutors. */
    private static final Set<String> SIGNS = Set.of(
            "K", "L", "A", "B", "C", "D", "E", "F", "G", "H", "I", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V",
            "W", "X", "AR", "AS", "AY", "BA", "BK", "Bs", "Ca", "Cs", "Ds", "EG", "Ga", "Gs", "HRB", "IK", "IN", "IE",
            "JS", "Js", "UJs", "KR", "KLs", "KO", "Ks", "LG", "Ls", "Ns", "NB", "OH", "OWi", "OWI", "Owi", "PA", "Qs",
            "RA", "SB", "SF", "SO", "Sa", "SLa", "Ta", "TaBV", "BV", "BVGa", "UF", "WF", "VA", "VE", "VG", "VH", "VI",
            "VJ", "VK", "VR", "XIV", "XVI", "XVII", "IV", "AL", "VRs", "BRs", "KV", "Ws", "Ss", "OA", "UH", "WB");

    private static final int MAX_PART = 6;
    private static final int POLICE = 6;

    @Override
    public void look(Scan scan, int at) {
        if (scan.charAt(at - 1) == '/' || scan.charAt(at - 1) == '.') {
            return;
        }
        int sign = at;
        if (scan.charAt(at) == 'S' || scan.charAt(at) == 'L') {
            boolean social = scan.charAt(at + 1) == ' ' && Ascii.isDigit(scan.charAt(at + 2));
            sign = social ? at + 2 : at;
        }
        if (Ascii.isDigit(scan.charAt(sign))) {
            court(scan, at, sign);
        }
        if (sign == at && Ascii.isDigit(scan.charAt(at))) {
            office(scan, at);
            police(scan, at);
        }
    }

    /** The number of a report in North Rhine-Westphalia: office, running number, year, check digit. */
    private static void police(Scan scan, int at) {
        int office = digits(scan, at);
        int number = digits(scan, office + 1);
        int year = digits(scan, number + 1);
        int end = year + 2;
        boolean shaped = office - at == POLICE
                && number - office == POLICE + 1
                && year - number == 3
                && scan.charAt(office) == '-'
                && scan.charAt(number) == '-'
                && scan.charAt(year) == '/'
                && Ascii.isDigit(scan.charAt(year + 1));
        if (shaped && !Ascii.isWordPart(scan.charAt(end))) {
            scan.propose(Proposal.of(at, end, Label.ID, Certainty.SURE, "id-police", 84));
        }
    }

    /** Chamber, register sign, running number, slash, year. */
    private static void court(Scan scan, int start, int chamber) {
        int afterChamber = digits(scan, chamber);
        if (Ascii.isLetter(scan.charAt(afterChamber)) && scan.charAt(afterChamber) >= 'a') {
            afterChamber++;
        }
        int sign = scan.skipSpaces(afterChamber);
        int afterSign = sign;
        while (afterSign - sign < MAX_PART && Ascii.isLetter(scan.charAt(afterSign))) {
            afterSign++;
        }
        if (scan.charAt(afterSign) == '-' && SIGNS.contains(scan.between(sign, afterSign))) {
            behindProsecutor(scan, start, afterSign + 1);
            return;
        }
        int number = behindLetter(scan, scan.skipSpaces(afterSign));
        int slash = digits(scan, number);
        int year = digits(scan, slash + 1);
        boolean yearLike = year - slash == 3 || year - slash == 5;
        boolean parted = afterChamber - chamber <= 4 && sign - afterChamber < 2 && number > afterSign && slash > number;
        if (!parted || scan.charAt(slash) != '/' || !yearLike || Ascii.isWordPart(scan.charAt(year))) {
            return;
        }
        if (SIGNS.contains(scan.between(sign, afterSign))) {
            int near = scan.near(Cue.CASE, start, year);
            if (near == 0 && scan.charAt(start - 1) == ' ' && scan.charAt(start - 2) == 'B') {
                return;
            }
            Certainty certainty = near > 0 ? Certainty.SURE : Certainty.LIKELY;
            scan.propose(Proposal.of(start, withSuffix(scan, year), Label.ID, certainty, "id-court", 76 + near));
        }
    }

    /** The first letter of the name, as guardianship courts put it in: "17 XVII R 204/25". */
    private static int behindLetter(Scan scan, int at) {
        boolean letter = Ascii.isCapital(scan.charAt(at)) && scan.charAt(at + 1) == ' ';
        return letter ? scan.skipSpaces(at + 1) : at;
    }

    /** "27 Ls-41 Js 1120/26-88/26": the prosecutor's number inside the court's. */
    private static void behindProsecutor(Scan scan, int start, int at) {
        int sign = scan.skipSpaces(digits(scan, at));
        int afterSign = sign;
        while (afterSign - sign < MAX_PART && Ascii.isLetter(scan.charAt(afterSign))) {
            afterSign++;
        }
        int slash = digits(scan, scan.skipSpaces(afterSign));
        int year = digits(scan, slash + 1);
        if (!SIGNS.contains(scan.between(sign, afterSign)) || scan.charAt(slash) != '/' || year == slash + 1) {
            return;
        }
        int own = digits(scan, year + 1);
        int end = digits(scan, own + 1);
        boolean both = scan.charAt(year) == '-' && scan.charAt(own) == '/' && end > own + 1;
        scan.propose(Proposal.of(start, both ? end : year, Label.ID, Certainty.SURE, "id-court", 84));
    }

    /** "3 K 1234/25.A", "S 12 AS 345/25 ER". */
    private static int withSuffix(Scan scan, int end) {
        int from = scan.charAt(end) == '.' || scan.charAt(end) == ' ' ? end + 1 : end;
        int to = from;
        while (to - from < 4 && Ascii.isCapital(scan.charAt(to))) {
            to++;
        }
        boolean suffix = scan.charAt(end) == '.' ? to > from : scan.text().startsWith("ER", from) && to - from == 2;
        return suffix && !Ascii.isWordPart(scan.charAt(to)) ? to : end;
    }

    /** "115 FK 123456" of the family benefits office, "32102BG0001234" and "32102//0001234" of job centres. */
    private static void office(Scan scan, int at) {
        int first = digits(scan, at);
        int sign = scan.skipSpaces(first);
        boolean benefit = first - at == 3 && scan.text().startsWith("FK", sign);
        boolean centre = first - at == 5
                && (scan.text().startsWith("BG", sign) || scan.text().startsWith("//", sign));
        if (!benefit && !centre) {
            return;
        }
        int number = scan.skipSpaces(sign + 2);
        int end = digits(scan, number);
        if (end - number == (benefit ? 6 : 7) && !Ascii.isWordPart(scan.charAt(end))) {
            scan.propose(
                    Proposal.of(at, end, Label.ID, Certainty.SURE, benefit ? "id-child-benefit" : "id-job-centre", 84));
        }
    }

    private static int digits(Scan scan, int from) {
        int end = from;
        while (end - from < 8 && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        return end;
    }
}
