package de.leitplanke.library.pack;

/**
 * Something in an example or in the words about a pack that must not leave the house.
 *
 * @param title of the example; empty for the words about the pack
 * @param file name that it would have in the pack; empty for the words about the pack
 * @param placeKey key of the German words for where it stands, which take {@code name}
 * @param kindKey key of the German word for what it is
 * @param words what was found, as it stands there
 */
public record Leak(String title, String file, String placeKey, String name, String kindKey, String words) {}
