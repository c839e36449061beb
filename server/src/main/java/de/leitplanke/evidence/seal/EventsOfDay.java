package de.leitplanke.evidence.seal;

import de.leitplanke.people.SignInEvent;
import java.time.LocalDate;

/** Events of one kind on one day, and how many of them have a sealed person. */
public record EventsOfDay(SignInEvent kind, LocalDate day, int number, int sealed) {}
