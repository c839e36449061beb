package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a town has put on its list of words that are passed over: its own name and its public office holders. */
final class AllowList {

    private static final int LONGEST_TITLE = 24;
    private static final List<String> OFFICES = List.of("amt", "behörde", "stelle", "büro", "verwaltung", "rathaus");

    private final Set<String> words;
    private final List<OfficeHolder> holders;

    private AllowList(Set<String> words, List<OfficeHolder> holders) {
        this.words = Set.copyOf(words);
        this.holders = List.copyOf(holders);
    }

    static AllowList empty() {
        return new AllowList(Set.of(), List.of());
    }

    AllowList with(Set<String> further) {
        Set<String> folded = new HashSet<>(words);
        for (String word : further) {
            folded.add(folded(word));
            folded.add(folded(word) + "s");
        }
        return new AllowList(folded, holders);
    }

    AllowList with(OfficeHolder holder) {
        List<OfficeHolder> all = new ArrayList<>(holders);
        all.add(holder);
        return new AllowList(words, all);
    }

    boolean passesOver(Finding finding, CharSequence text) {
        if (words.isEmpty() && holders.isEmpty()) {
            return false;
        }
        String found = folded(finding.in(text));
        if (words.contains(found) || (finding.label() == Label.ORG && isOfficeOfTown(found))) {
            return true;
        }
        return finding.label() == Label.PERSON
                && holders.stream().anyMatch(holder -> isHolder(holder, found, text, finding.start()));
    }

    /** "Sozialamt Musterberg" is the town's own as well. */
    private boolean isOfficeOfTown(String organisation) {
        int space = organisation.indexOf(' ');
        String office = space < 0 ? "" : organisation.substring(0, space);
        return space > 0
                && words.contains(organisation.substring(space + 1))
                && OFFICES.stream().anyMatch(office::endsWith);
    }

    private static boolean isHolder(OfficeHolder holder, String found, CharSequence text, int start) {
        String name = folded(holder.name());
        boolean named = found.equals(name) || found.equals(name.substring(name.lastIndexOf(' ') + 1));
        return named && standsBefore(folded(holder.office()), text, beforeTitles(text, start));
    }

    private static boolean standsBefore(String office, CharSequence text, int end) {
        int from = end - office.length();
        boolean whole = from == 0 || (from > 0 && !Character.isLetter(text.charAt(from - 1)));
        return whole && folded(text.subSequence(from, end).toString()).equals(office);
    }

    /** The end of the word before the name and its titles. */
    private static int beforeTitles(CharSequence text, int start) {
        int end = beforeSpaces(text, start);
        int from = wordStart(text, end);
        while (from < end
                && Salutation.isSalutationOrTitle(text.subSequence(from, end).toString())) {
            end = beforeSpaces(text, from);
            from = wordStart(text, end);
        }
        return end;
    }

    private static int wordStart(CharSequence text, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_TITLE && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int beforeSpaces(CharSequence text, int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}
