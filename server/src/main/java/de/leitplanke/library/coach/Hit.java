package de.leitplanke.library.coach;

/** A stretch of tokens. */
record Hit(int from, int to) {}
