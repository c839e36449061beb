package de.leitplanke.library.coach;

/** A stretch of the text, in UTF-16 units. */
record Stretch(int start, int end) {

    int length() {
        return end - start;
    }
}
