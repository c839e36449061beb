package de.leitplanke.privacy;

import java.util.List;
import java.util.Set;

/**
 * What a town knows better than any library: words and telephone numbers that are nobody's, who holds its public
 * offices, and the shapes of its own file numbers.
 *
 * @param allowed whole stretches of text that are passed over, such as the town's name
 * @param ownNumbers telephone numbers of the house in any spelling; a star at the end stands for every extension
 * @param officeHolders whose names are passed over where their office stands directly before them
 * @param patterns shapes of file, cash-register and other numbers
 */
public record TownSettings(
        Set<String> allowed, List<String> ownNumbers, List<OfficeHolder> officeHolders, List<TownPattern> patterns) {

    /** Nothing allowed, no numbers, no office holders, no patterns. */
    public static final TownSettings NONE = new TownSettings(Set.of(), List.of(), List.of(), List.of());

    public TownSettings {
        allowed = Set.copyOf(allowed);
        ownNumbers = List.copyOf(ownNumbers);
        officeHolders = List.copyOf(officeHolders);
        patterns = List.copyOf(patterns);
    }

    /**
     * Reads settings and tries every pattern. Lines read {@code allowed Stadt Musterberg}, {@code own-number 0201
     * 9900*}, {@code office-holder Bürgermeisterin = Cornelia Vogt} or {@code pattern 99.9-A999 = 32.1-B417} (the shape
     * as {@link TownPattern#read} says, then an example); empty lines and lines that begin with a number sign are
     * skipped.
     *
     * @return the settings, or the first line that is refused
     */
    public static TownReading read(String text) {
        return new TownSettingsReader().read(text);
    }
}
