package de.leitplanke.library;

import java.util.List;

/** A piece of a template that has been read. */
sealed interface TemplatePart {

    /** Words that stand in every order. */
    record Words(String text) implements TemplatePart {}

    /** The place of a value. */
    record Blank(Variable variable) implements TemplatePart {}

    /** Parts that stand only if the value is filled in. */
    record IfFilled(String name, List<TemplatePart> parts) implements TemplatePart {}
}
