package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.register.FieldOfUse;

/** What an assignment is made from: the example and the field of use it belongs to. */
record Piece(Example example, FieldOfUse field) {}
