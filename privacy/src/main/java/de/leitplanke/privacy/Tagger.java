package de.leitplanke.privacy;

/**
 * Names of persons, places and organisations in running text, where no salutation and no field announces them: a linear
 * model over features of words and neighbours (averaged structured perceptron; Collins 2002). What a rule has found is
 * not judged again but counts as a neighbour.
 */
final class Tagger implements WordRule {

    static final String RULE = "tagger";

    private static final int NAME = WordKind.GIVEN | WordKind.SURNAME;
    private static final int FORBIDDEN = -(1 << 24);
    private static final int UNLIKELY = -300;
    private static final int DOUBTFUL = -120;

    private final TagWeights weights;

    Tagger(TagWeights weights) {
        this.weights = weights;
    }

    @Override
    public void apply(Words words, Spans spans) {
        Tagging tagging = new Tagging(words, spans);
        TagLattice lattice = new TagLattice(new TagFeatures(words, tagging), weights);
        byte[] tags = new byte[Tagging.LONGEST_RUN];
        TextStyle style = TextStyle.of(words, spans);
        int from = 0;
        while (from < words.count()) {
            int to = tagging.runEnd(from);
            if (to > from) {
                lattice.fill(from, to, tagging.at(from - 1));
                forbidNouns(words, from, to, lattice);
                weigh(words, style, from, to, lattice);
                lattice.decode(tags);
                for (int i = from; i < to; i++) {
                    int tag = tags[i - from];
                    tagging.set(i, tag, lattice.margin(i - from, tagging.at(i - 1), tag));
                }
            }
            from = Math.max(to, from + 1);
        }
        tagging.report(spans);
    }

    /** What a word of medicine and the style of the text make unlikely. */
    private static void weigh(Words words, TextStyle style, int from, int to, TagLattice lattice) {
        for (int i = from; i < to; i++) {
            boolean known = words.is(i, NAME);
            boolean place = words.is(i, WordKind.PLACE) || words.has(from - 1, Role.PLACE_PREPOSITION);
            if (style.letter()) {
                lattice.handicap(i - from, Tag.ORG.index(), FORBIDDEN);
                lattice.handicap(i - from, Tag.LOCATION.index(), place ? 0 : UNLIKELY);
            }
            if (Eponyms.has(words, i) || isDisease(words, i)) {
                lattice.handicap(i - from, Tag.PERSON.index(), FORBIDDEN);
            }
            if (style.terse() && !known) {
                boolean cut = words.isMark(i + 1, '.') && words.isGlued(i + 1) && words.isCapital(i);
                lattice.handicap(i - from, Tag.PERSON.index(), cut ? FORBIDDEN : DOUBTFUL);
                lattice.handicap(i - from, Tag.LOCATION.index(), cut && !place ? FORBIDDEN : 0);
            }
        }
    }

    /** A word of health, such as "Delir", that the dictionary does not know. */
    private static boolean isDisease(Words words, int i) {
        FlagTerms.Hit hit = words.isCapital(i) && words.kinds(i) == 0
                ? FlagTerms.standard().longestAt(words.characters(), words.start(i), words.start(i))
                : null;
        return hit != null && hit.term().label() == Label.HEALTH;
    }

    /** An ordinary noun is nobody's name unless a word stands before it that may be a given name. */
    private static void forbidNouns(Words words, int from, int to, TagLattice lattice) {
        for (int i = from; i < to; i++) {
            boolean behindName = NameGrammar.isGiven(words, i - 1) || NameGrammar.isDistinct(words, i - 1);
            boolean noun = words.isCapital(i) && !words.is(i, NAME) && words.isCommon(i) && !behindName;
            if (noun || words.has(i, Role.STOP)) {
                lattice.handicap(i - from, Tag.PERSON.index(), FORBIDDEN);
            }
        }
    }
}
