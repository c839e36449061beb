package de.leitplanke.library.handout;

import java.util.List;
import java.util.stream.IntStream;

/** The cards as they are shown. */
public record CardSheet(List<Card> cards, Source source, List<Gap> gaps) {

    private static final int PER_PAGE = 4;

    /** Four to a page, as they are printed and cut. */
    public List<List<Card>> pages() {
        return IntStream.range(0, (cards.size() + PER_PAGE - 1) / PER_PAGE)
                .mapToObj(page -> cards.subList(page * PER_PAGE, Math.min(cards.size(), (page + 1) * PER_PAGE)))
                .toList();
    }
}
