package de.leitplanke.privacy;

/** One kind of evidence; reads the words once from left to right. */
interface WordRule {

    void apply(Words words, Spans spans);
}
