package de.leitplanke.library;

import de.leitplanke.library.orientation.Aspect;
import java.util.List;

/**
 * One thing that was understood, to be shown.
 *
 * @param values what was understood, in German
 * @param words the person's words that say so; none if the answer was opened by its address
 * @param assumed whether it was not read but assumed, since it is so in questions like this one
 */
public record UnderstoodLine(Aspect aspect, List<String> values, List<String> words, boolean assumed) {}
