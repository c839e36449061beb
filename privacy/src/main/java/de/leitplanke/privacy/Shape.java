package de.leitplanke.privacy;

/** A kind of value that {@link ShapeScanner} lets look at every place where it may begin; reads a bounded stretch. */
@FunctionalInterface
interface Shape {

    /**
     * Proposes what begins here.
     *
     * @param at offset of the first letter or digit of a run, or of the mark the shape asked for
     */
    void look(Scan scan, int at);
}
