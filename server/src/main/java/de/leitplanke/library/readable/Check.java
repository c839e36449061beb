package de.leitplanke.library.readable;

import java.util.List;

/** Looks for one kind of difficulty. */
interface Check {

    List<Hint> hints(Prose prose);
}
