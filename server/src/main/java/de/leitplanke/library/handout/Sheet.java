package de.leitplanke.library.handout;

import java.util.List;

/** A handout of sections, whom to ask, and the version that it was made from. */
public record Sheet(List<HandoutSection> sections, List<Contact> contacts, Source source, List<Gap> gaps) {}
