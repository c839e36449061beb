package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/** Registration plates: district, letters, number, perhaps E or H and the months of a seasonal plate. */
final class PlateShape implements Shape {

    /** Districts that are also the names of standards. */
    private static final Set<String> STANDARDS = Set.of("DIN", "EN", "EG", "EU");

    @Override
    public void look(Scan scan, int at) {
        int code = letters(scan, at, 3);
        int gap = separator(scan, code);
        int letters = letters(scan, gap, 2);
        int number = scan.charAt(letters) == '-' || scan.charAt(letters) == ' ' ? letters + 1 : letters;
        int end = number;
        while (end - number < 5 && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        if (code == at || gap == code || letters == gap || end == number || end - number > 4) {
            glued(scan, at);
            official(scan, at, code, gap);
            ForeignPlate.look(scan, at);
            return;
        }
        boolean suffix = "EHeh".indexOf(scan.charAt(end)) >= 0 && !Ascii.isWordPart(scan.charAt(end + 1));
        String district = upper(scan, at, code);
        if (PlateNumber.isValid(district, upper(scan, gap, letters), upper(scan, number, end), suffix)) {
            int last = suffix ? end + 1 : end;
            propose(scan, at, seasonal(scan, last), last, isClear(scan, at, district, number, end));
        } else if (PlateNumber.isDistrict(district) && scan.charAt(number) != '0') {
            tooLong(scan, at, end, suffix, isClear(scan, at, district, number, end));
        }
    }

    /** "WES-JH 1911" has a sign more than may be, but is meant for a plate. */
    private static void tooLong(Scan scan, int at, int end, boolean suffix, boolean clear) {
        int last = suffix ? end + 1 : end;
        boolean meant =
                suffix ? scan.near(Cue.PLATE, at, end) >= Scan.CLEARLY_ANNOUNCED : clear && isBelievable(scan, at, end);
        if (meant && !Ascii.isWordPart(scan.charAt(last)) && !isPathOrNumber(scan, last)) {
            int weight = suffix ? 80 : 56;
            scan.propose(Proposal.of(at, last, Label.LICENCE_PLATE, Certainty.CHECK, "licence-plate-too-long", weight));
        }
    }

    /** "HBS 2015" is the year of an edition. */
    private static boolean isYear(Scan scan, int from, int to) {
        return to - from == 4
                && (scan.text().startsWith("20", from) || scan.text().startsWith("19", from));
    }

    /** Without a separator behind the district the letters can be split in several ways: only beside a label. */
    private static void glued(Scan scan, int at) {
        int letters = letters(scan, at, 5);
        int number = scan.charAt(letters) == ' ' || scan.charAt(letters) == '-' ? letters + 1 : letters;
        int end = number;
        while (end - number < 5 && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        if (end == number
                || end - number > 4
                || Ascii.isWordPart(scan.charAt(end))
                || isPathOrNumber(scan, end)
                || scan.between(at, letters).equals("CO")
                || isYear(scan, number, end)
                || !isOneCase(scan, at, letters, number)) {
            return;
        }
        for (int split = at + 1; split < letters; split++) {
            if (PlateNumber.isValid(
                    upper(scan, at, split), upper(scan, split, letters), upper(scan, number, end), false)) {
                scan.propose(at, end, Label.LICENCE_PLATE, "licence-plate-glued", Cue.PLATE);
                return;
            }
        }
    }

    /** "Y-123456": vehicles of the state have up to six digits and no letters. */
    private static void official(Scan scan, int at, int code, int number) {
        int end = number;
        while (end - number < 7 && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        boolean shaped = scan.charAt(code) == '-'
                && number == code + 1
                && end - number > 2
                && end - number < 7
                && !Ascii.isWordPart(scan.charAt(end));
        if (shaped && PlateNumber.isDistrict(upper(scan, at, code)) && scan.near(Cue.PLATE, at, end) >= Scan.BESIDE) {
            scan.propose(Proposal.of(at, end, Label.LICENCE_PLATE, Certainty.LIKELY, "licence-plate-official", 68));
        }
    }

    /** Words of a sentence are no plate; the first letter alone is a capital in "Mit 42". */
    private static boolean isOneCase(Scan scan, int from, int to, int number) {
        String letters = scan.between(from, to);
        boolean labelled = number == to && scan.near(Cue.PLATE, from, to) >= Cues.BESIDE - 1;
        return letters.chars().allMatch(Character::isUpperCase) || labelled;
    }

    private static void propose(Scan scan, int at, int end, int last, boolean clear) {
        if (Ascii.isWordPart(scan.charAt(last)) || (end == last && isPathOrNumber(scan, last))) {
            return;
        }
        int near = scan.near(Cue.PLATE, at, end);
        if (near >= Scan.CLEARLY_ANNOUNCED) {
            scan.propose(Proposal.of(at, end, Label.LICENCE_PLATE, Certainty.SURE, "licence-plate", 60 + 3 * near));
        } else if (scan.isAll(at, end) || (clear && isBelievable(scan, at, last))) {
            scan.propose(Proposal.of(at, end, Label.LICENCE_PLATE, Certainty.LIKELY, "licence-plate", 56));
        }
    }

    /** Without a word beside it: the hyphen of a plate and no word for a number before it, or a text on vehicles. */
    private static boolean isBelievable(Scan scan, int at, int end) {
        if (scan.cues().isPresent(Cue.PLATE)) {
            return true;
        }
        boolean hyphen = scan.between(at, end).indexOf('-') > 0;
        boolean number = scan.near(Cue.CASE, at, end) > 0
                || scan.near(Cue.SIGN, at, end) > 0
                || scan.near(Cue.NUMBER, at, end) >= Scan.BESIDE
                || scan.near(Cue.OTHER_NUMBER, at, end) >= Scan.BESIDE;
        return hyphen && !number;
    }

    private static boolean isPathOrNumber(Scan scan, int end) {
        char next = scan.charAt(end);
        boolean goesOn = next == '/' || next == '-' || next == '.' || next == ',';
        return goesOn && Ascii.isDigit(scan.charAt(end + 1));
    }

    /** Capitals, no standard and no year: distinct enough without a label. */
    private static boolean isClear(Scan scan, int at, String district, int number, int end) {
        if (scan.between(at, number).chars().anyMatch(Character::isLowerCase)) {
            return false;
        }
        String digits = scan.between(number, end);
        boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        boolean hyphen = scan.charAt(at + district.length()) == '-';
        boolean separated = scan.charAt(number - 1) == ' ' || scan.charAt(number - 1) == '-';
        return !STANDARDS.contains(district)
                && (hyphen ? !year || separated : !year && digits.length() > 1 && separated);
    }

    private static int seasonal(Scan scan, int end) {
        int from = scan.skipSpaces(end);
        boolean months = Ascii.areDigits(scan.text(), from, from + 2)
                && "-/".indexOf(scan.charAt(from + 2)) >= 0
                && Ascii.areDigits(scan.text(), from + 3, from + 5)
                && !Ascii.isWordPart(scan.charAt(from + 5));
        return from > end && months ? from + 5 : end;
    }

    private static int letters(Scan scan, int from, int max) {
        int end = from;
        while (end - from < max && CueTrie.letter(scan.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int separator(Scan scan, int at) {
        int end = at;
        while (end - at < 3 && (" -:\u2013".indexOf(scan.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static String upper(Scan scan, int from, int to) {
        return scan.between(from, to).toUpperCase(Locale.ROOT);
    }
}
