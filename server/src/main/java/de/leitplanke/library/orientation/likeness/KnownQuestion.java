package de.leitplanke.library.orientation.likeness;

import de.leitplanke.rules.DataClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question whose answer a careful reader has given.
 *
 * @param words its words in their order, spelt alike however they were typed
 * @param field key of its field of use in small letters, {@code none} if it fits none; empty if nobody said
 * @param classes the classes of its data; none if nobody said
 */
record KnownQuestion(List<String> words, Ending ending, Optional<String> field, Set<DataClass> classes) {}
