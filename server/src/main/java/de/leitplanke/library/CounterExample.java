package de.leitplanke.library;

import de.leitplanke.platform.start.Given;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work that nobody may give away, with the reason and with what helps instead.
 *
 * @param id stable short name, also in addresses
 * @param lead why one would like to
 * @param office where the wish comes up, German
 * @param temptation the order that one would write
 * @param dataClasses what it would contain
 * @param purposes what it would be for
 * @param field key of the field of use that comes nearest; null without any
 * @param clauses ids of the clauses that speak against it
 * @param why why not, in plain German
 * @param instead ways that are allowed
 * @param ask whom to ask
 * @param seeAlso keys of examples that help instead
 */
public record CounterExample(
        String id,
        String title,
        String lead,
        String office,
        String temptation,
        Set<DataClass> dataClasses,
        Set<Purpose> purposes,
        @Nullable String field,
        List<String> clauses,
        String why,
        List<String> instead,
        String ask,
        List<String> seeAlso) {

    public CounterExample {
        Given.all("id", id, "title", title, "lead", lead, "office", office, "temptation", temptation);
        Given.all("dataClasses", dataClasses, "purposes", purposes, "clauses", clauses);
        Given.all("why", why, "instead", instead, "ask", ask, "seeAlso", seeAlso);
    }
}
