package de.leitplanke.privacy;

/** User names in brackets behind a person, small letters and then figures: "Lange, Friederike (flange01)". */
final class UserNameShape implements Shape {

    private static final int LONGEST = 16;
    private static final int FEWEST_LETTERS = 3;

    @Override
    public void look(Scan scan, int at) {
        if (scan.charAt(at - 1) != '(' || scan.charAt(at - 2) != ' ') {
            return;
        }
        int letters = at;
        while (letters - at < LONGEST && scan.charAt(letters) >= 'a' && scan.charAt(letters) <= 'z') {
            letters++;
        }
        int end = letters;
        while (end - letters < 4 && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        boolean shaped = letters - at >= FEWEST_LETTERS && end > letters && scan.charAt(end) == ')';
        if (shaped && Character.isUpperCase(firstOf(scan.wordBefore(at - 1)))) {
            scan.propose(Proposal.of(at, end, Label.USERNAME, Certainty.LIKELY, "username-behind-name", 50));
        }
    }

    private static char firstOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }
}
