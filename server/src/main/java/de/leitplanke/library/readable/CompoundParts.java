package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a written word can be put together from two. */
final class CompoundParts {

    private static final int SHORTEST = 4;
    /** Longer than any word people write; keeps the search short. */
    private static final int LONGEST = 40;

    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");
    /** Endings that are words as well, in another meaning. */
    private static final Pattern ENDING = Pattern.compile("(?:lich|schaft|los|haft|sam|bar)(?:e[nrsm]?)?");

    private static final Set<String> BOUND = Set.of("sonder", "mindest", "gesamt", "zwischen");
    private static final Set<String> PREFIXES = Set.of(
            "selbst", "eben", "dank", "kraft", "voraus", "gegen", "zusammen", "über", "unter", "wieder", "wider");

    private final String word;
    private final WordForms words;

    CompoundParts(String word, WordForms words) {
        this.word = word;
        this.words = words;
    }

    boolean isCompound() {
        return word.length() > LONGEST || isCompound(word, 2);
    }

    /** A noun with a hyphen, if both halves are words and the place is beyond doubt. */
    Optional<String> hyphenated() {
        if (Character.isLowerCase(word.charAt(0))) {
            return Optional.empty();
        }
        List<Integer> places = new ArrayList<>();
        for (int at = SHORTEST; at <= Math.min(word.length(), LONGEST) - SHORTEST; at++) {
            if (isFirstHalf(word.substring(0, at)) && isSecondHalf(word.substring(at))) {
                places.add(at);
            }
        }
        return isSure(places) ? Optional.of(withHyphen(nearestToMiddle(places))) : Optional.empty();
    }

    private boolean isCompound(String part, int depth) {
        for (int at = SHORTEST; at <= part.length() - SHORTEST; at++) {
            String first = part.substring(0, at);
            String second = part.substring(at);
            boolean firstKnown = isFirstHalf(first) || isBound(first);
            boolean secondKnown = isSecondHalf(second);
            if (firstKnown && secondKnown) {
                return true;
            }
            boolean goOn = depth > 0 && !isEnding(second);
            if ((goOn && firstKnown && isCompound(second, depth - 1))
                    || (goOn && secondKnown && isCompound(withoutLink(first), depth - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirstHalf(String half) {
        if (PREFIXES.contains(half.toLowerCase(Locale.GERMAN))) {
            return false;
        }
        for (String link : LINKS) {
            String stem = half.substring(0, half.length() - (half.endsWith(link) ? link.length() : 0));
            if (half.endsWith(link) && stem.length() >= SHORTEST - 1 && isNoun(stem)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSecondHalf(String half) {
        return !isEnding(half) && (Character.isUpperCase(word.charAt(0)) ? isNoun(half) : isAdjective(half));
    }

    private static boolean isEnding(String half) {
        return ENDING.matcher(half).matches();
    }

    private static String withoutLink(String half) {
        return half.endsWith("s") ? half.substring(0, half.length() - 1) : half;
    }

    private boolean isBound(String half) {
        String small = half.toLowerCase(Locale.GERMAN);
        return BOUND.contains(small)
                || words.formsOf(small + "n").contains(WordForm.INFINITIVE)
                || words.formsOf(small + "en").contains(WordForm.INFINITIVE);
    }

    private boolean isNoun(String half) {
        String small = half.toLowerCase(Locale.GERMAN);
        String noun = Character.toUpperCase(small.charAt(0)) + small.substring(1);
        return words.formsOf(noun).contains(WordForm.NOUN) || isMadeFromVerb(small) || isMadeFromAdjective(small);
    }

    /** The dictionary lacks many nouns such as Bewilligung that their verbs explain. */
    private boolean isMadeFromVerb(String small) {
        String singular = small.endsWith("ungen") ? small.substring(0, small.length() - 2) : small;
        if (!singular.endsWith("ung") || singular.length() < 7) {
            return false;
        }
        String stem = singular.substring(0, singular.length() - "ung".length());
        return words.formsOf(stem + "en").contains(WordForm.INFINITIVE)
                || words.formsOf(stem + "n").contains(WordForm.INFINITIVE);
    }

    private boolean isMadeFromAdjective(String small) {
        String singular = small.endsWith("eiten") ? small.substring(0, small.length() - 2) : small;
        boolean made = singular.endsWith("keit") || singular.endsWith("heit");
        return made
                && words.formsOf(singular.substring(0, singular.length() - 4)).contains(WordForm.ADJECTIVE);
    }

    private boolean isAdjective(String half) {
        return half.length() > SHORTEST && words.formsOf(half).contains(WordForm.ADJECTIVE);
    }

    /** Two places next to each other, as in Stau|b|ecken, mean that only a reader can tell. */
    private static boolean isSure(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) - places.get(i - 1) < SHORTEST - 1) {
                return false;
            }
        }
        return !places.isEmpty();
    }

    private int nearestToMiddle(List<Integer> places) {
        int best = places.getFirst();
        for (int place : places) {
            if (Math.abs(2 * place - word.length()) < Math.abs(2 * best - word.length())) {
                best = place;
            }
        }
        return best;
    }

    private String withHyphen(int at) {
        String second = word.substring(at);
        return word.substring(0, at) + "-" + Character.toUpperCase(second.charAt(0)) + second.substring(1);
    }
}
