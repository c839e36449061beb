package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/** Web addresses: with a scheme, with "www." in front, or small letters before a usual top-level domain. */
final class UrlShape implements Shape {

    private static final int MAX = 2048;

    /** Length of "://" and of "www". */
    private static final int SCHEME_END = 3;

    private static final Set<String> USUAL = Set.of("de", "org", "net", "eu", "info", "nrw", "com", "example");
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
        int from = at + SCHEME_END;
        int end = scan.addressEnds().end(from, MAX - SCHEME_END);
        if (end > from + SCHEME_END) {
            scan.propose(Proposal.of(start, end, Label.URL, Certainty.SURE, "url", 96));
        }
    }

    /** "musterberg-erleben.de/termine", read from the dot. */
    static void bare(Scan scan, int dot) {
        int domain = dot + 1;
        while (domain - dot < 9 && isSmall(scan.charAt(domain))) {
            domain++;
        }
        int start = dot;
        while (dot - start < 63 && (isSmall(scan.charAt(start - 1)) || "-.".indexOf(scan.charAt(start - 1)) >= 0)) {
            start--;
        }
        int end = scan.charAt(domain) == '/' ? scan.addressEnds().end(domain, MAX) : domain;
        boolean usual = USUAL.contains(scan.between(dot + 1, domain)) && dot - start > 2;
        boolean alone = !Ascii.isWordPart(scan.charAt(domain))
                && "@/\\_".indexOf(scan.charAt(start - 1)) < 0
                && !Ascii.isWordPart(scan.charAt(start - 1));
        if (usual && alone && isSetOff(scan, start) && scan.charAt(domain) != '@') {
            scan.propose(Proposal.of(start, end, Label.URL, Certainty.LIKELY, "url-bare", 61));
        }
    }

    /** In a sentence such a word is as often the name of a company. */
    private static boolean isSetOff(Scan scan, int start) {
        int before = scan.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        return "\n,;:|(".indexOf(scan.charAt(before)) >= 0 || scan.near(Cue.WEB, start, start + 1) > 0;
    }

    private static boolean isSmall(char c) {
        return (c >= 'a' && c <= 'z') || Ascii.isDigit(c);
    }

    private static int schemeStart(Scan scan, int colon) {
        int start = colon;
        while (colon - start < 5 && Ascii.isLetter(scan.charAt(start - 1))) {
            start--;
        }
        String scheme = scan.between(start, colon).toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) ? start : -1;
    }
}
