package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/** Web addresses with a scheme or with "www." in front. */
final class UrlShape implements Shape {

    private static final int MAX = 2048;
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps", "sftp", "ws", "wss");

    @Override
    public void look(Scan scan, int at) {
        int start = scan.charAt(at) == ':' ? schemeStart(scan, at) : at;
        if (start < 0 || (start == at && !scan.text().regionMatches(true, at, "www.", 0, 4))) {
            return;
        }
        char before = scan.charAt(start - 1);
        if (before == '/' || before == '=' || Ascii.isWordPart(before)) {
            return;
        }
        int end = at + 3;
        while (end - at < MAX && isPart(scan.charAt(end))) {
            end++;
        }
        end = withoutPunctuation(scan, at + 3, end);
        if (end > at + 5 && scan.between(at + 3, end).length() > 3) {
            scan.propose(Proposal.of(start, end, Label.URL, Certainty.SURE, "url", 96));
        }
    }

    private static int schemeStart(Scan scan, int colon) {
        int start = colon;
        while (colon - start < 5 && Ascii.isLetter(scan.charAt(start - 1))) {
            start--;
        }
        String scheme = scan.between(start, colon).toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) ? start : -1;
    }

    private static boolean isPart(char c) {
        return c > ' ' && c != '\u0085' && "<>\"„“”»«|\\^`{}".indexOf(c) < 0;
    }

    /** A closing bracket belongs to the address only if it was opened inside. */
    private static int withoutPunctuation(Scan scan, int from, int to) {
        int end = to;
        while (end > from && isTrailing(scan, from, end)) {
            end--;
        }
        return end;
    }

    private static boolean isTrailing(Scan scan, int from, int end) {
        char last = scan.charAt(end - 1);
        if (last == ')') {
            return count(scan, from, end, ')') > count(scan, from, end, '(');
        }
        return ".,;:!?'…]–".indexOf(last) >= 0;
    }

    private static int count(Scan scan, int from, int to, char sign) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += scan.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }
}
