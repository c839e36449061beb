package de.leitplanke.privacy;

/**
 * Whom a mention means.
 *
 * @param mention with its parts told apart as far as the conversation allows
 */
record Naming(Mention mention, Person person) {}
