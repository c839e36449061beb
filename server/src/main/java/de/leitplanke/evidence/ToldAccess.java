package de.leitplanke.evidence;

import de.leitplanke.people.Role;
import java.time.LocalDate;
import java.util.Set;

/**
 * An opening of something about a person, as the person is told.
 *
 * @param by functions that opened it, never names
 * @param what what was opened, German, for example "Anmeldung und Sicherheit, 3. bis 5. März"
 * @param reason the recorded occasion, German
 */
public record ToldAccess(LocalDate day, Set<Role> by, String what, String reason) {}
