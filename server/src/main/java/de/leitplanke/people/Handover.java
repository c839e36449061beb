package de.leitplanke.people;

/** A line of the list for handing over links. */
public record Handover(String name, String login, String link) {

    @Override
    public String toString() {
        return "Handover";
    }
}
