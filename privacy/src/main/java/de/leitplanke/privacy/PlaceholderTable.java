package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The way back from placeholders to real values, for one conversation. It is personal data: keep it with the
 * conversation, encrypted where it is stored, delete it with it, never log it and never share it between conversations.
 */
public final class PlaceholderTable {

    private static final PlaceholderTable EMPTY = new PlaceholderTable(new TreeMap<>());

    private final SortedMap<Placeholder, PlaceholderEntry> entries;

    private PlaceholderTable(SortedMap<Placeholder, PlaceholderEntry> entries) {
        this.entries = entries;
    }

    public static PlaceholderTable empty() {
        return EMPTY;
    }

    /**
     * A table of these entries.
     *
     * @throws IllegalArgumentException if two of them have the same placeholder
     */
    public static PlaceholderTable of(Collection<PlaceholderEntry> entries) {
        SortedMap<Placeholder, PlaceholderEntry> byPlaceholder = new TreeMap<>();
        for (PlaceholderEntry entry : entries) {
            if (byPlaceholder.put(entry.placeholder(), entry) != null) {
                throw new IllegalArgumentException(
                        "twice in one table: " + entry.placeholder().name());
            }
        }
        return new PlaceholderTable(byPlaceholder);
    }

    /**
     * Reads what {@link #toJson()} wrote.
     *
     * @throws IllegalArgumentException if this is no table
     */
    public static PlaceholderTable fromJson(String json) {
        return TableJson.read(json);
    }

    /** An object with one member per placeholder: {@code {"NAME_1":{"value":…,"label":…,"gender":…}}}. */
    public String toJson() {
        return TableJson.write(this);
    }

    /** By word, then by number. */
    public List<PlaceholderEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<PlaceholderEntry> entry(Placeholder placeholder) {
        return Optional.ofNullable(entries.get(placeholder));
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public int size() {
        return entries.size();
    }

    /**
     * German lines for the system message: how to treat placeholders, then for each person whether the text speaks of a
     * woman or a man. They hold no real value. Empty for an empty table.
     */
    public List<String> notes() {
        if (isEmpty()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        notes.add("Angaben wie " + entries.firstKey().token()
                + " sind Platzhalter. Übernimm sie unverändert mit Klammern und Nummer, erfinde keine neuen.");
        for (PlaceholderEntry entry : entries.values()) {
            if (speaksForPerson(entry.placeholder())) {
                notes.add(entry.placeholder().name() + ": " + genderNote(entry.gender()));
            }
        }
        return List.copyOf(notes);
    }

    private boolean speaksForPerson(Placeholder placeholder) {
        return switch (placeholder.word()) {
            case Placeholder.NAME -> true;
            case Placeholder.GIVEN_NAME ->
                !entries.containsKey(new Placeholder(Placeholder.NAME, placeholder.number()));
            default -> false;
        };
    }

    private static String genderNote(Gender gender) {
        return switch (gender) {
            case FEMALE -> "weiblich";
            case MALE -> "männlich";
            case UNKNOWN -> "neutral formulieren";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceholderTable table && entries.equals(table.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** The placeholders without their values, so that no log can show them. */
    @Override
    public String toString() {
        return entries.values().toString();
    }
}
