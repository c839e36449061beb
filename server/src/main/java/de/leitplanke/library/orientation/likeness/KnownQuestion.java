package de.leitplanke.library.orientation.likeness;

import java.util.List;
import java.util.Optional;

/**
 * A question whose answer a careful reader has given.
 *
 * @param words its words in their order, spelt alike however they were typed
 * @param field key of its field of use in small letters, {@code none} if it fits none; empty if nobody said
 * @param classes names of the classes of its data, joined by a space in their order; empty if nobody said
 */
record KnownQuestion(List<String> words, Ending ending, Optional<String> field, Optional<String> classes) {}
