package de.leitplanke.library.readable;

/** What a written form can be; many are several things at once. */
enum WordForm {
    NOUN,
    NAME,
    ADJECTIVE,
    /** Participle II in the form in which it stands with a verb. */
    PARTICIPLE,
    INFINITIVE,
    /** Infinitive with zu inside, as in vorzulegen. */
    INFINITIVE_WITH_TO,
    PRESENT,
    PAST,
    CONJUNCTIVE_1,
    CONJUNCTIVE_2,
    /** Article, pronoun, preposition, conjunction, adverb or another small word. */
    FUNCTION,
    PREPOSITION;

    boolean isFinite() {
        return this == PRESENT || this == PAST || this == CONJUNCTIVE_1 || this == CONJUNCTIVE_2;
    }
}
