package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/** E-mail addresses (RFC 5322, RFC 6531), also with "(at)" and "(dot)" against robots. */
final class EmailShape implements Shape {

    private static final int MAX_LOCAL = 64;
    private static final int MAX_DOMAIN = 200;
    private static final Set<String> AT = Set.of("at", "ät", "a", "@", "klammeraffe");
    private static final Set<String> DOT = Set.of("dot", "punkt", "d", "dt", ".");

    @Override
    public void look(Scan scan, int at) {
        int behind = scan.charAt(at) == '@' ? at + 1 : bracketed(scan, at, AT);
        if (behind < 0) {
            return;
        }
        boolean plain = behind == at + 1;
        int localEnd = plain ? at : spacesBefore(scan, at);
        int start = localStart(scan, localEnd);
        int end = domainEnd(scan, plain ? behind : scan.skipSpaces(behind));
        if (start < localEnd && end > 0) {
            scan.propose(Proposal.of(start, end, Label.EMAIL, Certainty.SURE, "email", 97));
        }
    }

    /** Offset behind a bracket with one of the words, or -1. */
    private static int bracketed(Scan scan, int at, Set<String> words) {
        int from = scan.skipSpaces(at + 1);
        int to = from;
        while (to - from < 12 && (Character.isLetter(scan.charAt(to)) || "@.".indexOf(scan.charAt(to)) >= 0)) {
            to++;
        }
        int close = scan.skipSpaces(to);
        boolean closed = ")]}".indexOf(scan.charAt(close)) >= 0;
        return closed && words.contains(scan.between(from, to).toLowerCase(Locale.ROOT)) ? close + 1 : -1;
    }

    private static int spacesBefore(Scan scan, int at) {
        int end = at;
        while (at - end < 3 && scan.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static int localStart(Scan scan, int end) {
        int start = end;
        while (end - start < MAX_LOCAL && isLocal(scan.charAt(start - 1))) {
            start--;
        }
        while (start < end && !Ascii.isWordPart(scan.charAt(start)) && scan.charAt(start) != '_') {
            start++;
        }
        return scan.charAt(end - 1) == '.' ? end : start;
    }

    private static boolean isLocal(char c) {
        return Ascii.isWordPart(c) || "._%+-'&".indexOf(c) >= 0;
    }

    /** Offset behind the top-level domain, or -1. */
    private static int domainEnd(Scan scan, int from) {
        int end = -1;
        int at = from;
        boolean dotted = false;
        while (at - from < MAX_DOMAIN) {
            int label = label(scan, at);
            if (label == at) {
                break;
            }
            end = dotted && isTopLevel(scan, at, label) ? label : end;
            int next = dot(scan, label);
            if (next < 0) {
                break;
            }
            dotted = true;
            at = next;
        }
        return end;
    }

    private static int label(Scan scan, int from) {
        int end = from;
        while (end - from < 63 && (Ascii.isWordPart(scan.charAt(end)) || scan.charAt(end) == '-')) {
            end++;
        }
        while (end > from && scan.charAt(end - 1) == '-') {
            end--;
        }
        return end;
    }

    private static boolean isTopLevel(Scan scan, int from, int to) {
        boolean letters =
                to - from >= 2 && Character.isLetter(scan.charAt(from)) && !Ascii.isDigit(scan.charAt(to - 1));
        return letters || scan.text().startsWith("xn--", from);
    }

    private static int dot(Scan scan, int at) {
        if (scan.charAt(at) == '.') {
            return at + 1;
        }
        if (scan.text().startsWith(" . de", at) && !Ascii.isWordPart(scan.charAt(at + 5))) {
            return at + 3;
        }
        int open = scan.skipSpaces(at);
        int behind = "([{".indexOf(scan.charAt(open)) >= 0 ? bracketed(scan, open, DOT) : -1;
        return behind < 0 ? -1 : scan.skipSpaces(behind);
    }
}
