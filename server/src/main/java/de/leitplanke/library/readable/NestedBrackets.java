package de.leitplanke.library.readable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Brackets within brackets; a placeholder such as [NAME_1] is none. */
final class NestedBrackets implements SentenceCheck {

    private static final int NESTED = 2;

    @Override
    public List<Hint> hints(Sentence sentence, Level level) {
        List<Hint> hints = new ArrayList<>();
        Deque<Token> open = new ArrayDeque<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (isPlaceholder(sentence, i)) {
                i += 2;
            } else if (token.isMarkOf("([")) {
                open.push(token);
            } else if (!open.isEmpty() && token.isMark(closing(open.peek()))) {
                Token opening = open.pop();
                if (open.size() + 1 == NESTED) {
                    hints.add(Hint.of(Kind.NESTED_BRACKETS, "", opening.start(), token.end()));
                }
            }
        }
        return hints;
    }

    private static boolean isPlaceholder(Sentence sentence, int i) {
        String inner = sentence.token(i + 1).text();
        return sentence.token(i).isMark('[')
                && sentence.token(i + 2).isMark(']')
                && !inner.isEmpty()
                && inner.chars().noneMatch(Character::isLowerCase);
    }

    private static char closing(Token opening) {
        return opening.isMark('(') ? ')' : ']';
    }
}
