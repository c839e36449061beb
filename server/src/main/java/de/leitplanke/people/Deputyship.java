package de.leitplanke.people;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody stands in for somebody else in one role, from the first to the last day. */
public record Deputyship(
        UUID id,
        PersonId person,
        String personName,
        PersonId deputy,
        String deputyName,
        Role role,
        LocalDate firstDay,
        LocalDate lastDay) {

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    @Override
    public String toString() {
        return "Deputyship";
    }
}
