package de.leitplanke.workspace.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the claims of a text in one pass from its beginning to its end. */
public final class Claims {

    private static final List<Scanner> BEFORE_FIGURES = List.of(
            new ContactScanner(),
            new ParagraphScanner(),
            new NameScanner(),
            new WeekdayScanner(),
            new DateScanner(),
            new TimeScanner(),
            new PhoneScanner(),
            new AddressScanner());
    private static final Scanner IDENTIFIERS = new IdentifierScanner();
    private static final Scanner STRICT = new QuantityScanner(false);
    private static final Scanner GENEROUS = new QuantityScanner(true);

    private final Tokens tokens;
    private final Scanner quantities;
    private final List<Claim> found = new ArrayList<>();

    private Claims(Tokens tokens, Scanner quantities) {
        this.tokens = tokens;
        this.quantities = quantities;
    }

    /** All claims of an answer in the order of the text; recognised names count besides those behind a salutation. */
    public static List<Claim> of(String answer, List<NamedSpan> knownNames) {
        Tokens tokens = Tokens.of(answer);
        return new Claims(tokens, STRICT).read(sorted(knownNames));
    }

    /** The claims of the author's own material, in which every number word counts. */
    static List<Claim> ofMaterial(Tokens tokens) {
        return new Claims(tokens, GENEROUS).read(List.of());
    }

    private static List<NamedSpan> sorted(List<NamedSpan> spans) {
        return spans.stream()
                .filter(span -> span.end() > span.start() && KnownNames.isClaim(span.label()))
                .sorted(Comparator.comparingInt(NamedSpan::start)
                        .thenComparing(Comparator.comparingInt(NamedSpan::end).reversed()))
                .toList();
    }

    private List<Claim> read(List<NamedSpan> spans) {
        int span = 0;
        int at = 0;
        while (at < tokens.size()) {
            int start = tokens.at(at).start();
            while (span < spans.size() && spans.get(span).start() < start) {
                span++;
            }
            int named = span < spans.size() ? spans.get(span).start() : Integer.MAX_VALUE;
            at = named < tokens.at(at).end() ? KnownNames.add(tokens, at, spans.get(span), found) : next(at, named);
        }
        return List.copyOf(found);
    }

    private int next(int at, int named) {
        int skipped = Passages.skip(tokens, at);
        if (skipped > at) {
            return skipped;
        }
        for (Scanner scanner : BEFORE_FIGURES) {
            int next = scanner.scan(tokens, at, found);
            if (next > at) {
                return keepsOffName(next, named) ? next : at + 1;
            }
        }
        int item = Passages.enumerator(tokens, at);
        if (item > at) {
            return item;
        }
        return figure(at);
    }

    /** A name guessed behind a salutation gives way to the name that detection has recognised there. */
    private boolean keepsOffName(int next, int named) {
        boolean guessed =
                found.getLast().kind() == ClaimKind.NAME && tokens.at(next - 1).end() > named;
        if (guessed) {
            found.removeLast();
        }
        return !guessed;
    }

    private int figure(int at) {
        int before = found.size();
        int next = quantities.scan(tokens, at, found);
        boolean plain = next == at || found.get(before).kind() == ClaimKind.FIGURE;
        if (plain) {
            List<Claim> identifiers = new ArrayList<>(1);
            int behind = IDENTIFIERS.scan(tokens, at, identifiers);
            if (behind > at && behind >= next) {
                found.subList(before, found.size()).clear();
                found.addAll(identifiers);
                return behind;
            }
        }
        return Math.max(next, at + 1);
    }
}
