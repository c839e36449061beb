package de.leitplanke.rules;

import java.util.SortedMap;

/** One step of work on a draft of the agreement; {@link AgreementEdit} applies it. */
public sealed interface Edit {

    /** Gives a clause another text; its id, its place and the catalogue rules it covers stay. */
    record ChangeClause(String clause, ClauseText text) implements Edit {}

    /**
     * Adds a clause.
     *
     * @param section id of the section it belongs to
     * @param position place within the section, from 1; larger than the number of clauses means the end
     * @param name last part of its id, for example {@code translations}
     */
    record AddClause(String section, int position, String name, ClauseText text) implements Edit {}

    record RemoveClause(String clause) implements Edit {}

    /**
     * Moves a clause within its section.
     *
     * @param position its new place, from 1
     */
    record MoveClause(String clause, int position) implements Edit {}

    record ChangeHeading(String section, String title) implements Edit {}

    /**
     * Adds a section with its first clause.
     *
     * @param position place within the agreement, from 1
     * @param name last part of the first clause's id
     */
    record AddSection(int position, String id, String title, String name, ClauseText first) implements Edit {}

    record RemoveSection(String section) implements Edit {}

    /**
     * Adds a rule to a clause, or replaces the one with the same id.
     *
     * @param rule the rule as the form has it
     */
    record PutRule(String clause, RuleForm rule) implements Edit {}

    record RemoveRule(String clause, String rule) implements Edit {}

    /**
     * Replaces fixed values; each keeps its type.
     *
     * @param values new values as text ("ja" and "nein" for truth values), by keys joined by full stops, for example
     *     {@code retention.assignmentDays}
     */
    record SetValues(SortedMap<String, String> values) implements Edit {}
}
