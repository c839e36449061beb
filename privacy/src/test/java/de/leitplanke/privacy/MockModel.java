package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Random;

/** Writes placeholders as models do: repeated, reordered, inflected, bold, in small letters, escaped. */
final class MockModel {

    private MockModel() {}

    /**
     * One use of a placeholder.
     *
     * @param written as the model writes it
     * @param meant as a careful clerk would write it
     */
    record Echo(String written, String meant) {}

    static Echo echo(PlaceholderEntry entry, Random random) {
        String token = entry.placeholder().token();
        String name = entry.placeholder().name();
        String value = entry.value();
        return switch (random.nextInt(11)) {
            case 0 -> new Echo(token + " ", value + " ");
            case 1 -> new Echo("**" + token + "**, ", "**" + value + "**, ");
            case 2 -> new Echo(token.toLowerCase(Locale.ROOT) + ". ", value + ". ");
            case 3 -> new Echo(name + "; ", value + "; ");
            case 4 -> new Echo(token.replace("_", "\\_") + "\n", value + "\n");
            case 5 -> new Echo("„" + token + "“ ", "„" + value + "“ ");
            case 6 -> new Echo("&#91;" + name + "&#93; ", value + " ");
            case 7 -> new Echo(token.replace('_', ' ') + ", ", value + ", ");
            case 8 -> new Echo("[ZITAT] [1] ", "[ZITAT] [1] ");
            case 9 -> genitive(entry, "s");
            default -> genitive(entry, "’s");
        };
    }

    private static Echo genitive(PlaceholderEntry entry, String ending) {
        if (entry.label() != Label.PERSON) {
            return new Echo(entry.placeholder().token() + ": ", entry.value() + ": ");
        }
        boolean apostrophe = entry.value().matches("(?i).*([sßxz]|ce)");
        return new Echo(
                entry.placeholder().token() + ending + " Antrag. ",
                entry.value() + (apostrophe ? "’" : "s") + " Antrag. ");
    }
}
