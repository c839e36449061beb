package de.leitplanke.library.coach;

import java.util.BitSet;

/**
 * A verb with which people ask for something.
 *
 * @param type of the task
 * @param open whether the thing asked for decides the type where it can
 * @param particle the part split off in "stelle … gegenüber", or empty
 */
record Verb(TaskType type, boolean open, BitSet imperative, BitSet infinitive, String particle) {}
