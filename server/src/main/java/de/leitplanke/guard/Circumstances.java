package de.leitplanke.guard;

import de.leitplanke.people.SignedIn;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Purpose;
import java.util.Set;

/**
 * One wish to use a tool, as the pages know it; never holds any text.
 *
 * @param classes union of what was found and what the author declared; empty means unknown
 * @param purposes purposes beyond those of the field of use
 * @param length number of characters that would leave
 */
public record Circumstances(
        SignedIn person,
        Tool tool,
        FieldOfUse field,
        Set<DataClass> classes,
        Form form,
        Audience audience,
        Set<Purpose> purposes,
        int length) {}
