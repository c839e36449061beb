package de.leitplanke.workspace.doubt;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Places in the law: § 5 Abs. 2 Satz 1 BauGB, Art. 6 DSGVO, §§ 5 und 6, Absatz 2. */
final class ParagraphScanner implements Scanner {

    private static final Set<String> SECTION = Set.of("§", "paragraf", "paragraph", "paragrafen", "paragraphen");
    private static final Set<String> ARTICLE = Set.of("art", "artikel", "artikels", "artikeln");
    private static final Set<String> CLAUSE = Set.of("abs", "absatz", "absatzes");
    private static final Set<String> SENTENCE = Set.of("satz", "satzes", "s");
    private static final Set<String> NUMBER = Set.of("nr", "nummer", "ziff", "ziffer");
    private static final Set<String> LETTER = Set.of("buchst", "buchstabe", "lit");
    private static final Set<String> ROMAN =
            Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIV");
    private static final Set<String> JOINTS = Set.of("und", "bis", "sowie", "oder");
    private static final Set<String> GENITIVES = Set.of("der", "des", "dem");
    private static final Set<String> LANDS = Set.of("NRW", "NW");
    private static final Pattern LAW_NOUN = Pattern.compile(
            ".*(?:ordnung|gesetz(?:es|buch|buchs|buches)?|satzung|verordnung|vereinbarung|verfassung)$");

    private record Part(String value, int next) {}

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        String lower = tokens.at(at).lower();
        if (SECTION.contains(lower)) {
            return sections(tokens, at, "§", claims);
        }
        if (ARTICLE.contains(lower)) {
            return sections(tokens, at, "Art", claims);
        }
        return CLAUSE.contains(lower) ? clauseAlone(tokens, at, claims) : at;
    }

    private static int sections(Tokens tokens, int at, String sign, List<Claim> claims) {
        boolean several = tokens.at(at + 1).text().equals("§");
        int number = afterPoint(tokens, several ? at + 2 : at + 1);
        if (!tokens.at(number).isNumber(1, 4)) {
            return at;
        }
        int start = at;
        int next = at;
        int from = claims.size();
        while (number > 0) {
            Part section = numbered(tokens, number);
            Part inner = inside(tokens, section.next());
            claims.add(tokens.claim(ClaimKind.PARAGRAPH, start, inner.next(), sign + section.value() + inner.value()));
            next = inner.next();
            number = several && claims.size() - from < 20 ? nextOfList(tokens, next) : -1;
            start = number;
        }
        return withLaw(tokens, next, from, claims);
    }

    /** The law named at the end belongs to every place of the list and to the words of the last. */
    private static int withLaw(Tokens tokens, int next, int from, List<Claim> claims) {
        Part law = law(tokens, next);
        if (law.value().isEmpty()) {
            return next;
        }
        for (int i = from; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean last = i == claims.size() - 1;
            int end = last ? tokens.at(law.next() - 1).end() : claim.end();
            String text = last
                    ? claim.text()
                            + tokens.text(next - 1, law.next())
                                    .substring(tokens.at(next - 1).end()
                                            - tokens.at(next - 1).start())
                    : claim.text();
            claims.set(i, new Claim(claim.kind(), claim.start(), end, text, claim.normalised() + "|law" + law.value()));
        }
        return law.next();
    }

    private static int clauseAlone(Tokens tokens, int at, List<Claim> claims) {
        Part inner = inside(tokens, at);
        if (inner.value().isEmpty()) {
            return at;
        }
        claims.add(tokens.claim(ClaimKind.PARAGRAPH, at, inner.next(), inner.value()));
        return inner.next();
    }

    /** 35a, and 35 a unless a word follows that "a" could belong to. */
    private static Part numbered(Tokens tokens, int at) {
        Token letter = tokens.at(at + 1);
        boolean single = letter.isWord() && letter.text().length() == 1 && !letter.isCapitalised();
        return single && !letter.startsLine()
                ? new Part(tokens.at(at).text() + letter.text(), at + 2)
                : new Part(tokens.at(at).text(), at + 1);
    }

    private static Part inside(Tokens tokens, int at) {
        StringBuilder value = new StringBuilder();
        int next = at;
        for (int depth = 0; depth < 4; depth++) {
            Part part = part(tokens, tokens.at(next).isSign(",") ? next + 1 : next);
            if (part.value().isEmpty()) {
                break;
            }
            value.append(part.value());
            next = part.next();
        }
        return new Part(value.toString(), next);
    }

    private static Part part(Tokens tokens, int at) {
        Token word = tokens.at(at);
        int number = afterPoint(tokens, at + 1);
        Token value = tokens.at(number);
        String name = word.startsLine() && !CLAUSE.contains(word.lower()) ? "" : nameOf(word.lower());
        if (name.equals("|letter") && value.isWord() && value.text().length() <= 2) {
            return new Part(name + value.lower(), number + 1);
        }
        if (name.isEmpty() || name.equals("|letter") || !value.isNumber(1, 4)) {
            return new Part("", at);
        }
        Part numbered = numbered(tokens, number);
        return new Part(name + numbered.value(), numbered.next());
    }

    private static String nameOf(String lower) {
        if (CLAUSE.contains(lower)) {
            return "|clause";
        }
        if (SENTENCE.contains(lower)) {
            return "|sentence";
        }
        if (NUMBER.contains(lower)) {
            return "|number";
        }
        return LETTER.contains(lower) ? "|letter" : "";
    }

    private static int afterPoint(Tokens tokens, int at) {
        return tokens.at(at).isSign(".") && tokens.at(at).isAttached() ? at + 1 : at;
    }

    private static int nextOfList(Tokens tokens, int at) {
        Token joint = tokens.at(at);
        boolean joined = joint.isSign(",") || joint.isDash() || JOINTS.contains(joint.lower());
        return joined && tokens.at(at + 1).isNumber(1, 4) ? at + 1 : -1;
    }

    /** BauGB, DS-GVO, SGB X, GO NRW or "des Baugesetzbuchs". */
    private static Part law(Tokens tokens, int at) {
        int start = GENITIVES.contains(tokens.at(at).lower()) ? at + 1 : at;
        Token word = tokens.at(start);
        if (!word.isCapitalised() || word.startsLine()) {
            return new Part("", at);
        }
        if (LAW_NOUN.matcher(word.lower()).matches()) {
            return new Part(Stems.ofNoun(word.text()), start + 1);
        }
        if (capitals(word.text()) < 2) {
            return new Part("", at);
        }
        StringBuilder name = new StringBuilder(word.lower());
        int next = start + 1;
        while (next < start + 6 && isHyphenated(tokens, next)) {
            name.append(tokens.at(next + 1).lower());
            next += 2;
        }
        while (next < start + 8
                && (ROMAN.contains(tokens.at(next).text())
                        || LANDS.contains(tokens.at(next).text()))) {
            name.append(
                    LANDS.contains(tokens.at(next).text())
                            ? "nrw"
                            : tokens.at(next).lower());
            next++;
        }
        return new Part(name.toString(), next);
    }

    private static boolean isHyphenated(Tokens tokens, int at) {
        return tokens.at(at).isDash()
                && tokens.at(at).isAttached()
                && tokens.at(at + 1).isWord()
                && tokens.at(at + 1).isAttached();
    }

    private static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }
}
