package de.leitplanke.library;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.library.CoachView.Piece;
import de.leitplanke.library.coach.CoachReading;
import de.leitplanke.library.coach.Criterion;
import de.leitplanke.library.coach.Recognised;
import de.leitplanke.privacy.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Cuts an order where a mark begins or ends; where several lie over each other, the gravest gives the look. */
final class MarkedOrder {

    /** Looks of marks, the gravest first. */
    static final List<String> LOOKS = List.of("flag", "data", "weak", "held");

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private MarkedOrder(String text) {
        this.text = text;
    }

    /** A stretch with the look and the name of what was recognised there. */
    private record Mark(int start, int end, String look, String nameKey) {}

    static List<Piece> pieces(String text, CoachReading reading, List<Finding> findings) {
        MarkedOrder order = new MarkedOrder(text);
        reading.recognised().stream()
                .filter(one -> one.criterion().kind() == Criterion.Kind.STRENGTH
                        || !reading.silenced().contains(one.criterion()))
                .forEach(order::add);
        findings.stream().filter(MarkedOrder::matters).forEach(order::add);
        return order.pieces();
    }

    /** Whether a finding points to a person or to something protected. */
    static boolean matters(Finding finding) {
        return finding.label().isFlag() || FoundClasses.isPersonal(finding);
    }

    private void add(Recognised one) {
        String look = switch (one.criterion().kind()) {
            case STRENGTH -> "held";
            case WEAKNESS -> "weak";
            case FLAG -> "flag";
        };
        marks.add(new Mark(one.start(), one.end(), look, one.criterion().textKey()));
    }

    private void add(Finding finding) {
        marks.add(new Mark(finding.start(), finding.end(), "data", "label." + finding.label()));
    }

    private List<Piece> pieces() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        List<Piece> pieces = new ArrayList<>();
        int from = cuts.removeFirst();
        for (int to : cuts) {
            pieces.add(piece(from, to));
            from = to;
        }
        return namedOnce(pieces);
    }

    /** Where marks of the same name follow each other, the first one is named. */
    private static List<Piece> namedOnce(List<Piece> pieces) {
        List<Piece> named = new ArrayList<>();
        List<String> last = List.of();
        for (Piece piece : pieces) {
            List<String> before = last;
            named.add(new Piece(
                    piece.text(),
                    piece.look(),
                    piece.nameKeys().stream()
                            .filter(name -> !before.contains(name))
                            .toList()));
            last = piece.nameKeys().isEmpty() ? last : piece.nameKeys();
        }
        return named;
    }

    private Piece piece(int from, int to) {
        List<Mark> over = marks.stream()
                .filter(mark -> mark.start() <= from && mark.end() >= to)
                .toList();
        return new Piece(
                text.substring(from, to),
                over.stream()
                        .map(Mark::look)
                        .min(Comparator.comparingInt(LOOKS::indexOf))
                        .orElse(""),
                over.stream()
                        .filter(mark -> mark.end() == to)
                        .map(Mark::nameKey)
                        .distinct()
                        .toList());
    }
}
