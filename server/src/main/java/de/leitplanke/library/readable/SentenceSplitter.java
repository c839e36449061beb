package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the ends of sentences. Line ends end one too where a list, a heading or an address needs it; a line that only
 * wraps does not.
 */
final class SentenceSplitter {

    private static final int LONGEST_HEADING = 40;
    private static final char TABLE_CELL = '|';
    private static final Set<String> CLOSING_ABBREVIATIONS = Set.of("usw.", "etc.", "usf.");

    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> open = new ArrayList<>();
    private int lineStart;

    SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Sentence> sentences() {
        int at = 0;
        while (at < tokens.size()) {
            at = take(at);
        }
        close();
        return List.copyOf(sentences);
    }

    private int take(int at) {
        Token token = tokens.get(at);
        if (token.isLineEnd()) {
            if (lineEndsSentence(at)) {
                close();
            }
            lineStart = token.end();
            return at + 1;
        }
        if (token.isMark(TABLE_CELL)) {
            close();
            return at + 1;
        }
        open.add(token);
        int behind = at + 1;
        if (FullStops.canEnd(token)) {
            while (isCloser(behind)) {
                open.add(tokens.get(behind++));
            }
        }
        if (endsSentence(at, behind)) {
            close();
        }
        return behind;
    }

    private void close() {
        if (open.stream().anyMatch(Token::countsAsWord)) {
            sentences.add(Sentence.of(open));
        }
        open = new ArrayList<>();
    }

    private boolean isCloser(int at) {
        return isGlued(at) && tokens.get(at).isMarkOf("”“\"»«)]’'›‹");
    }

    private boolean endsSentence(int at, int behind) {
        Token token = tokens.get(at);
        Token next = wordAfter(behind);
        if (token.form() == Token.Form.ABBREVIATION) {
            boolean closing = CLOSING_ABBREVIATIONS.contains(token.text());
            return closing ? FullStops.beginsSentence(next) : FullStops.surelyBeginsSentence(next);
        }
        boolean quoted = behind > at + 1;
        if (isGlued(behind) || (quoted && next.isLower())) {
            return false;
        }
        if (token.isMarkOf("!?…") || isLastOfDots(at)) {
            return !next.isLower() && !next.isMark(',');
        }
        return token.isMark('.') && new FullStops(open, at == 0 ? Token.NONE : tokens.get(at - 1)).ends(next);
    }

    private boolean isGlued(int at) {
        return at < tokens.size()
                && !tokens.get(at).isLineEnd()
                && tokens.get(at).isGluedTo(tokens.get(at - 1));
    }

    private boolean isLastOfDots(int at) {
        return tokens.get(at).isMark('.') && at > 0 && tokens.get(at - 1).isMark('.');
    }

    /** The next token, also on the next line, but not in the next paragraph. */
    private Token wordAfter(int at) {
        int next = at;
        while (next < tokens.size() && tokens.get(next).form() == Token.Form.LINE_END) {
            next++;
        }
        return next < tokens.size() && !tokens.get(next).isLineEnd() ? tokens.get(next) : Token.NONE;
    }

    private boolean lineEndsSentence(int at) {
        if (at == 0 || tokens.get(at).form() == Token.Form.PARAGRAPH_END || at + 1 == tokens.size()) {
            return true;
        }
        Token last = tokens.get(at - 1);
        if (last.isMark(':') || beginsListItem(at + 1)) {
            return true;
        }
        Token first = tokens.get(at + 1);
        boolean shortLine = last.end() - lineStart < LONGEST_HEADING;
        return shortLine && !last.isMarkOf(",-–/") && !first.isLower();
    }

    private boolean beginsListItem(int at) {
        Token mark = tokens.get(at);
        if (mark.isMarkOf("-–•*·▪")) {
            return true;
        }
        boolean counted = mark.form() == Token.Form.NUMBER || (mark.isWord() && mark.length() == 1);
        return counted
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isMarkOf(".)")
                && tokens.get(at + 1).isGluedTo(mark);
    }
}
