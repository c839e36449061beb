package de.leitplanke.platform.start;

/** Something a module prepares at every start before the first page is served, such as shipped content. */
public interface StartStep {

    /** Place in the sequence, small first: 100 people, 200 agreement, 300 register, 400 library, 500 models. */
    int order();

    /** Runs inside the town; must do no harm when it runs again. */
    void run();
}
