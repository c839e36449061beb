package de.leitplanke.platform.page;

/** What the frame of a page shows of the town; the module that knows towns implements it. */
public interface TownSign {

    String name();

    boolean demo();

    /** Name of the person behind a session's principal. */
    String personName(Object principal);
}
