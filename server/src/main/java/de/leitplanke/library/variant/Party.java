package de.leitplanke.library.variant;

/** Who may do something with a variant. */
enum Party {
    AUTHOR,
    HEAD_OF_OFFICE,
    AI_OFFICER
}
