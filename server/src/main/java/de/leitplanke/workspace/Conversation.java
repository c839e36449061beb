package de.leitplanke.workspace;

import de.leitplanke.models.Message;
import de.leitplanke.privacy.PlaceholderTable;
import java.util.ArrayList;
import java.util.List;

/** What a model must know of the rounds before, with placeholders. */
record Conversation(List<Message> messages) {

    static final Conversation NONE = new Conversation(List.of());
    static final String ORDER = "user";
    private static final String ANSWER = "assistant";

    /** Orders and answers as they went and came; what got a placeholder only later has it here, too. */
    static Conversation of(List<Round> rounds, PlaceholderTable table) {
        List<Message> messages = new ArrayList<>();
        for (Round round : rounds) {
            messages.add(new Message(ORDER, KnownValues.masked(round.order().text(), table)));
            AssignmentContent.Answer answer = round.answer();
            if (answer != null) {
                messages.add(new Message(ANSWER, KnownValues.masked(answer.raw(), table)));
            }
        }
        return new Conversation(List.copyOf(messages));
    }

    /** The conversation as one text, each part under the words that say whose it is. */
    String text(String orderHeading, String answerHeading) {
        StringBuilder text = new StringBuilder();
        for (Message message : messages) {
            text.append(message.role().equals(ORDER) ? orderHeading : answerHeading)
                    .append("\n\n")
                    .append(message.content().strip())
                    .append("\n\n");
        }
        return text.toString();
    }

    int length() {
        return messages.stream().mapToInt(message -> message.content().length()).sum();
    }

    /** Never shows a word of the content. */
    @Override
    public String toString() {
        return "Conversation";
    }
}
