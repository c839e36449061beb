package de.leitplanke.library.orientation;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.privacy.Certainty;
import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.GermanWords;
import de.leitplanke.privacy.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads one text: from words to concepts, from concepts to what they mean together. */
final class Comprehension {

    /** Of these the first reading that speaks of them counts; of the others all do. */
    private static final Set<Aspect> SINGLE = EnumSet.of(
            Aspect.FIELD,
            Aspect.TOOL,
            Aspect.FORM,
            Aspect.AUDIENCE,
            Aspect.LEVEL,
            Aspect.TOOL_CALLS,
            Aspect.PASS,
            Aspect.ACKNOWLEDGEMENT,
            Aspect.TOPIC);

    /** A road or a date alone names nobody in a description of a task. */
    private static final Set<Label> PLACES = EnumSet.of(Label.STREET, Label.PLZ, Label.URL, Label.DATE, Label.AGE);

    private static final int LETTERS_OF_WORD = 6;
    private static final int LETTERS_OF_NOUN = 4;
    private static final int LETTERS_OF_UNKNOWN = 5;

    private final List<Token> tokens;
    private final Mentions mentions;
    private final Set<Integer> named = new HashSet<>();
    private final Map<Aspect, SortedSet<String>> values = new EnumMap<>(Aspect.class);
    private final Set<Clue> clues = new LinkedHashSet<>();
    private final List<String> unread = new ArrayList<>();
    private boolean guessing = true;

    private Comprehension(List<Token> tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    static FirstReading of(String text, WordBook book, Detector detector) {
        List<Token> tokens = Tokens.of(text).stream()
                .map(token -> book.knows(token) ? token.asKnown() : token)
                .toList();
        Comprehension comprehension = new Comprehension(tokens, Mentions.in(tokens, book));
        comprehension.findPersons(detector.detect(text));
        comprehension.findSubject(book.coverage());
        comprehension.findDeeds(book.scope());
        book.readings().forEach(comprehension::apply);
        if (book.aside().stream().anyMatch(comprehension.mentions::has)) {
            return FirstReading.ofNothing();
        }
        comprehension.findGaps(book);
        return comprehension.reading(book.scope().persons());
    }

    private FirstReading reading(Set<String> persons) {
        return new FirstReading(
                new Understood(values, new ArrayList<>(clues)),
                tokens.stream().map(Token::word).toList(),
                unread,
                mentions.hasAny(persons),
                guessing);
    }

    private void findPersons(List<Finding> findings) {
        int at = 0;
        for (Finding finding : findings.stream()
                .filter(Comprehension::isPersonForSure)
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList()) {
            while (at < tokens.size() && tokens.get(at).end() <= finding.start()) {
                at++;
            }
            while (at < tokens.size() && tokens.get(at).start() < finding.end()) {
                if (!isFunctionWord(tokens.get(at))) {
                    mentions.add(WordBook.NAMED_PERSON, new Mention(at, at));
                    named.add(at);
                }
                at++;
            }
        }
    }

    /**
     * A word that only may be a name is no reason to take the class of data for known: nothing is permitted on a guess.
     */
    private static boolean isPersonForSure(Finding finding) {
        return finding.certainty() != Certainty.CHECK
                && FoundClasses.isPersonal(finding)
                && !PLACES.contains(finding.label());
    }

    /** As in „Kollegen vom Ordnungsamt“, which a detector of names may take for a name. */
    private static boolean isFunctionWord(Token token) {
        return !token.capital() && token.kinds().contains(GermanWords.Kind.FUNCTION_WORD);
    }

    private void findSubject(Coverage coverage) {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (!token.known() && !named.contains(at) && isLong(token) && !coverage.isFiller(token)) {
                mentions.add(WordBook.OWN_SUBJECT, new Mention(at, at));
            }
        }
    }

    private static boolean isLong(Token token) {
        return token.word().length() >= (token.capital() && !token.first() ? LETTERS_OF_NOUN : LETTERS_OF_WORD);
    }

    private void findGaps(WordBook book) {
        Gaps gaps = new Gaps(book, tokens, mentions, values.getOrDefault(Aspect.FIELD, Collections.emptySortedSet()));
        for (int at = 0; at < tokens.size(); at++) {
            if (!named.contains(at)) {
                gaps.at(at).ifPresent(this::leaveOpen);
            }
        }
        if (gaps.lacksGround()) {
            take(Aspect.OPEN, List.of(Aspect.CLASSES.name()), List.of());
            guessing = false;
        }
    }

    private void leaveOpen(Unread word) {
        Token token = tokens.get(word.place());
        if (isUnknown(token)) {
            unread.add(token.word());
        }
        take(Aspect.OPEN, List.of(word.kind().aspect().name()), List.of(new Mention(word.place(), word.place())));
    }

    /** Short ones are abbreviations and dialect; of parts that hyphens join the last one counts. */
    private static boolean isUnknown(Token token) {
        return token.word().length() >= LETTERS_OF_UNKNOWN
                && token.kinds().isEmpty()
                && (token.parts().isEmpty()
                        || GermanWords.kindsOf(token.parts().getLast()).isEmpty());
    }

    private void findDeeds(Scope scope) {
        Agency agency = new Agency(tokens, mentions, scope.tools());
        for (String deed : scope.deeds()) {
            List.copyOf(mentions.places(deed)).stream()
                    .filter(agency::isOfTool)
                    .forEach(mention -> mentions.add(WordBook.DONE_BY_TOOL, mention));
        }
    }

    /** A reading for another field of use than the one already found does not concern this text. */
    private void apply(WordReading reading) {
        if (reading.field() != null && values.containsKey(Aspect.FIELD)) {
            return;
        }
        mentions.of(reading).ifPresent(grounds -> {
            reading.codes().forEach((aspect, codes) -> take(aspect, codes, grounds));
            guessing &= !reading.forbidsGuessing();
            reading.meant().forEach(concept -> mentions.add(concept, grounds.getFirst()));
        });
    }

    private void take(Aspect aspect, Collection<String> codes, List<Mention> grounds) {
        if (SINGLE.contains(aspect) && values.containsKey(aspect)) {
            return;
        }
        values.computeIfAbsent(aspect, _ -> new TreeSet<>()).addAll(codes);
        for (String code : codes) {
            for (Mention ground : grounds) {
                clues.add(new Clue(
                        aspect,
                        code,
                        tokens.get(ground.first()).start(),
                        tokens.get(ground.last()).end()));
            }
        }
    }
}
