package de.leitplanke.workspace.doubt;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The name behind a salutation or an academic title. */
final class NameScanner implements Scanner {

    private static final Set<String> SALUTATIONS = Set.of("Herr", "Herrn", "Frau", "Familie", "Eheleute");
    private static final Set<String> TITLES =
            Set.of("Dr", "Prof", "Dipl", "Ing", "Mag", "med", "jur", "phil", "rer", "nat", "h", "c");
    private static final Set<String> PARTICLES = Set.of("von", "vom", "van", "de", "der", "den", "zu", "zum", "zur");
    private static final Pattern FUNCTION = Pattern.compile(
            ".*(?:meister|leiter|rat|rät|minister|präsident|sekretär|direktor|vorsitzende|vorsitzender|beauftragte|beauftragter"
                    + "|dezernent|professor|doktor|kolleg|kollege|referent|amtmann|anwalt|richter|pfarrer|vorstand|inspektor)(?:in)?$");
    private static final int MOST_STEPS = 12;

    static String normalised(Tokens tokens, int from, int next) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < next; i++) {
            if (tokens.at(i).isWord()) {
                name.append(name.isEmpty() ? "" : " ")
                        .append(Stems.ofName(tokens.at(i).text()));
            }
        }
        return name.toString();
    }

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        Token word = tokens.at(at);
        boolean title = word.text().equals("Dr") || word.text().equals("Prof");
        if (!word.isWord() || !(SALUTATIONS.contains(word.text()) || title)) {
            return at;
        }
        int start = afterTitles(tokens, at + 1);
        int last = start;
        for (int i = 0; i < 3 && PARTICLES.contains(tokens.at(last).text()); i++) {
            last++;
        }
        if (!isName(tokens.at(last))) {
            return at;
        }
        int next = hyphenated(tokens, last + 1);
        claims.add(tokens.claim(ClaimKind.NAME, start, next, normalised(tokens, start, next)));
        return next;
    }

    private static int afterTitles(Tokens tokens, int at) {
        int next = at;
        for (int i = 0; i < MOST_STEPS && isTitle(tokens, next); i++) {
            next++;
        }
        return next;
    }

    private static boolean isTitle(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.isWord()) {
            boolean initial = token.text().length() == 1 && tokens.at(at + 1).isSign(".");
            return TITLES.contains(token.text())
                    || initial
                    || (token.isCapitalised() && FUNCTION.matcher(token.lower()).matches());
        }
        return token.isSign(".-") && token.isAttached();
    }

    private static boolean isName(Token token) {
        return token.isCapitalised() && !token.startsLine() && token.text().length() > 1;
    }

    private static int hyphenated(Tokens tokens, int at) {
        int next = at;
        for (int i = 0;
                i < 3
                        && tokens.at(next).isDash()
                        && tokens.at(next).isAttached()
                        && tokens.at(next + 1).isCapitalised();
                i++) {
            next += 2;
        }
        return next;
    }
}
