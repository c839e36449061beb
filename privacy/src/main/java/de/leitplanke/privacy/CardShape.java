package de.leitplanke.privacy;

/** Numbers of payment cards: twelve to nineteen digits, solid or in the groups that cards print. */
final class CardShape implements Shape {

    @Override
    public void look(Scan scan, int at) {
        char first = scan.charAt(at);
        if (first < '2' || first > '6' || (Ascii.isDigit(scan.charAt(at - 2)) && scan.charAt(at - 1) != ' ')) {
            return;
        }
        Compact value = scan.digits(at, 20, " -\n");
        for (int length = Math.min(19, value.size()); length >= 12; length--) {
            if (value.endsAfter(length) && (value.isSolid(length) || isPrinted(value.groups(length)))) {
                String digits = value.take(length);
                boolean passed = IdentifierCheck.isCreditCard(digits) && hasIssuer(digits);
                scan.propose(at, value.end(length), Label.CREDIT_CARD, "credit-card", passed, Cue.CARD);
                return;
            }
        }
    }

    private static boolean isPrinted(long groups) {
        return groups == 4444 || groups == 465 || groups == 464 || groups == 44443 || groups == 4443 || groups == 444;
    }

    /** Card schemes: 34 and 37, 30, 36, 38, 4, 51 to 55, 2221 to 2720, 50 and 56 to 69. */
    private static boolean hasIssuer(String digits) {
        int two = Integer.parseInt(digits.substring(0, 2));
        return switch (digits.charAt(0)) {
            case '2' -> two >= 22 && two <= 27 && digits.length() == 16;
            case '3' -> two == 30 || (two >= 34 && two <= 39);
            case '4' -> digits.length() == 13 || digits.length() >= 16;
            default -> true;
        };
    }
}
