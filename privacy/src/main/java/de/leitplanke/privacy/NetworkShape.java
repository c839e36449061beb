package de.leitplanke.privacy;

/** Addresses of devices: IPv4, IPv6 (RFC 4291) and MAC (IEEE 802). */
final class NetworkShape implements Shape {

    private static final int MAX_IPV6 = 45;

    /** Smaller numbers are counted in versions, "9.4.18.2". */
    private static final int LIKE_VERSION = 20;

    @Override
    public void look(Scan scan, int at) {
        if (scan.charAt(at - 1) == '.' || scan.charAt(at - 1) == ':') {
            return;
        }
        if (Ascii.isDigit(scan.charAt(at))) {
            version4(scan, at);
        }
        if (scan.charAt(at) == ':' || (Ascii.isHex(scan.charAt(at)) && hasGroup(scan, at))) {
            device(scan, at);
            version6(scan, at);
        }
    }

    private static boolean hasGroup(Scan scan, int at) {
        int end = at;
        while (end - at < 5 && Ascii.isHex(scan.charAt(end))) {
            end++;
        }
        return end - at <= 4 && ":-.".indexOf(scan.charAt(end)) >= 0;
    }

    private static void version4(Scan scan, int at) {
        int end = at;
        boolean oneDigitOnly = true;
        boolean small = true;
        for (int part = 0; part < 4; part++) {
            int from = part == 0 ? end : end + 1;
            int to = from;
            while (to - from < 4 && Ascii.isDigit(scan.charAt(to))) {
                to++;
            }
            boolean parted = part == 3 || scan.charAt(to) == '.';
            if (!parted || to == from || to - from > 3 || Integer.parseInt(scan.between(from, to)) > 255) {
                return;
            }
            oneDigitOnly &= to - from == 1;
            small &= Integer.parseInt(scan.between(from, to)) < LIKE_VERSION && !(part == 0 && to - from > 1);
            end = to;
        }
        boolean goesOn =
                Ascii.isWordPart(scan.charAt(end)) || (scan.charAt(end) == '.' && Ascii.isDigit(scan.charAt(end + 1)));
        int near = scan.near(Cue.NETWORK, at, end);
        if (!goesOn && !isVersion(scan, at) && (!(oneDigitOnly || small) || near > 0 || scan.isAll(at, end))) {
            Certainty certainty = near > 0 ? Certainty.SURE : Certainty.LIKELY;
            scan.propose(Proposal.of(at, end, Label.IP, certainty, "ipv4", 76 + near));
        }
    }

    private static boolean isVersion(Scan scan, int at) {
        return switch (scan.wordBefore(at)) {
            case "Version", "Release", "Update", "Firmware", "Build", "v", "V" -> true;
            default -> false;
        };
    }

    private static void device(Scan scan, int at) {
        char separator = scan.charAt(at + 2);
        if ((separator != ':' && separator != '-') || Ascii.isWordPart(scan.charAt(at + 17))) {
            return;
        }
        for (int i = 0; i < 17; i++) {
            char c = scan.charAt(at + i);
            if (i % 3 == 2 ? c != separator : !Ascii.isHex(c)) {
                return;
            }
        }
        if (scan.charAt(at + 17) != separator) {
            scan.propose(Proposal.of(at, at + 17, Label.MAC, Certainty.SURE, "mac", 90));
        }
    }

    private static void version6(Scan scan, int at) {
        int end = at;
        int groups = 0;
        boolean shortened = false;
        while (end - at < MAX_IPV6) {
            int from = end;
            while (end - from < 5 && Ascii.isHex(scan.charAt(end))) {
                end++;
            }
            if (end - from > 4) {
                return;
            }
            groups += end > from ? 1 : 0;
            if (scan.charAt(end) != ':') {
                break;
            }
            boolean twice = scan.charAt(end + 1) == ':';
            if (twice ? shortened : !Ascii.isHex(scan.charAt(end + 1))) {
                break;
            }
            shortened |= twice;
            end += twice ? 2 : 1;
        }
        boolean complete = shortened ? groups >= 1 && groups <= 7 && end - at > 4 : groups == 8;
        if ((complete || (shortened && scan.isAll(at, end))) && !Ascii.isWordPart(scan.charAt(end))) {
            scan.propose(Proposal.of(at, end, Label.IP, Certainty.SURE, "ipv6", 92));
        }
    }
}
