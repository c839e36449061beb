package de.leitplanke.privacy;

import java.util.Set;

/** Reads the number that stands behind a word such as "Aktenzeichen", in parts joined by signs or spaces. */
final class FileNumberReader {

    private static final int MAX_GAP = 28;
    private static final int MAX_LENGTH = 44;
    private static final int WIDEST_SPACE = 2;
    private static final int FARTHEST = 40;
    private static final int LONGEST_SIGN = 6;
    private static final Set<String> FILLERS = Set.of(
            "nr", "no", "nummer", "lautet", "ist", "war", "die", "der", "das", "id", "lauten", "mit", "den", "dem",
            "meine", "ihre", "zu", "unter", "hat", "trägt", "zum", "des");
    private static final Set<String> SIGNS =
            Set.of("Js", "Ds", "Ls", "Cs", "Ns", "Gs", "OWi", "KLs", "Az", "Ca", "Sa", "BvR");
    private static final Set<String> UNITS =
            Set.of("Euro", "EUR", "Uhr", "Prozent", "Jahre", "Jahren", "Tage", "Tagen", "Wochen", "Monate", "Stunden");

    private final Scan scan;
    private final int leastDigits;

    FileNumberReader(Scan scan, int leastDigits) {
        this.scan = scan;
        this.leastDigits = leastDigits;
    }

    /** Offset of a value behind the label and some words, "Kundennummer bei den Stadtwerken: 80041177", or -1. */
    int valueBehindWords(int labelEnd) {
        int at = labelEnd;
        boolean opens = true;
        while (at - labelEnd < 2 || (at - labelEnd < FARTHEST && ".;\n(?!".indexOf(scan.charAt(at)) < 0)) {
            if (opens && Character.isLetterOrDigit(scan.charAt(at)) && isValueStart(at)) {
                return at;
            }
            opens = " :\"„".indexOf(scan.charAt(at)) >= 0;
            at++;
        }
        return -1;
    }

    /** Offset of the value behind the label, or -1 if words come first. */
    int valueStart(int labelEnd) {
        int at = labelEnd;
        while (at - labelEnd < 3 && Character.isLetter(scan.charAt(at))) {
            at++;
        }
        boolean line = false;
        while (at - labelEnd < MAX_GAP) {
            char c = scan.charAt(at);
            if (c == '\n' && !line && at < scan.text().length()) {
                line = true;
                at++;
            } else if (" .:#=(\"„-–/".indexOf(c) >= 0) {
                at++;
            } else if (c == '<') {
                at = behindTag(at);
            } else if (isValueStart(at)) {
                return at;
            } else {
                String word = scan.wordAfter(at);
                if (!FILLERS.contains(word.toLowerCase(java.util.Locale.ROOT)) || line) {
                    return -1;
                }
                at += word.length();
            }
        }
        return -1;
    }

    private int behindTag(int open) {
        int close = open;
        while (close - open < MAX_GAP && scan.charAt(close) != '>') {
            close++;
        }
        return close + 1;
    }

    /** Offset behind the value, or -1 if there is no number. */
    int valueEnd(int from) {
        int accepted = -1;
        int at = from;
        while (at - from < MAX_LENGTH) {
            int end = part(at);
            if (end == at || (accepted > 0 && isOtherValue(at, end))) {
                break;
            }
            if (Ascii.containsDigit(scan.between(at, end))) {
                accepted = end;
            } else if (!isSign(at, end)) {
                break;
            }
            at = scan.skipSpaces(end);
            if (at == end || at - end > WIDEST_SPACE) {
                break;
            }
        }
        int end = accepted < 0 ? -1 : withoutPunctuation(scan, from, withSign(accepted));
        return end > 0 && isNumber(from, end) ? end : -1;
    }

    /** Behind the sign of whoever works on it, as in "26/00317 Wb-ml", if nothing follows it. */
    private int withSign(int number) {
        int end = scan.charAt(number) == ' ' ? withoutPunctuation(scan, number + 1, part(number + 1)) : number;
        String sign = scan.between(number + 1, end);
        boolean letters = sign.length() > 1
                && sign.length() <= LONGEST_SIGN
                && !UNITS.contains(sign)
                && Character.isUpperCase(sign.charAt(0))
                && (sign.indexOf('-') > 0
                        || sign.indexOf('/') > 0
                        || sign.chars().allMatch(Character::isUpperCase));
        char next = scan.charAt(end);
        boolean last = ").;\n".indexOf(next) >= 0 || (next == ' ' && scan.charAt(end + 1) == ' ');
        return letters && last ? end : number;
    }

    static boolean isPart(char c) {
        return Ascii.isWordPart(c) || "./-_:#+–".indexOf(c) >= 0;
    }

    static int withoutPunctuation(Scan scan, int from, int to) {
        int end = to;
        while (end > from && !Ascii.isWordPart(scan.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isValueStart(int at) {
        int end = part(at);
        return end > at && (Ascii.containsDigit(scan.between(at, end)) || isSign(at, end));
    }

    private int part(int from) {
        int end = from;
        while (end - from < MAX_LENGTH && isPart(scan.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A register sign or a sign of an office: few capitals, then a figure. */
    private boolean isSign(int from, int end) {
        String part = scan.between(from, end);
        boolean joint = part.equals("-") || part.equals("/") || part.equals("–");
        int next = scan.skipSpaces(end);
        boolean figure = Ascii.containsDigit(scan.between(next, part(next)));
        boolean capitals =
                part.length() <= 5 && !part.equals("EUR") && part.chars().allMatch(Character::isUpperCase);
        return figure && (joint || capitals || SIGNS.contains(part));
    }

    /** A date, an amount or a time is a value of its own. */
    private boolean isOtherValue(int at, int end) {
        return isAmount(end) || (Ascii.isDigit(scan.charAt(at)) && isDate(at));
    }

    private boolean isAmount(int end) {
        return UNITS.contains(scan.wordAfter(end)) || "€%".indexOf(scan.charAt(scan.skipSpaces(end))) >= 0;
    }

    private boolean isDate(int at) {
        DateReading date = new DateReader(scan).read(at);
        return date != null && date.form() != DateReading.Form.WITHOUT_YEAR;
    }

    private boolean isNumber(int from, int end) {
        long digits = scan.between(from, end)
                .chars()
                .filter(c -> c >= '0' && c <= '9')
                .count();
        DateReading reading = new DateReader(scan).read(from);
        boolean date = reading != null && reading.form() != DateReading.Form.WITHOUT_YEAR && reading.end() >= end;
        boolean amount = isAmount(end) || (scan.charAt(end) == ',' && Ascii.isDigit(scan.charAt(end + 1)));
        return digits >= leastDigits && end - from >= 3 && !date && !amount;
    }
}
