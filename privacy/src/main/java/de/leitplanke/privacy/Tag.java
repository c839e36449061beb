package de.leitplanke.privacy;

import org.jspecify.annotations.Nullable;

/** What the tagger takes a word for. */
enum Tag {
    OUTSIDE(null),
    PERSON(Label.PERSON),
    LOCATION(Label.LOCATION),
    ORG(Label.ORG),

    /** A name of something else, such as a work or an event: learned so that it is not taken for a person. */
    OTHER(null);

    private final @Nullable Label label;

    Tag(@Nullable Label label) {
        this.label = label;
    }

    /** The label of the finding, or null if there is none. */
    @Nullable
    Label label() {
        return label;
    }

    /** Its place among the weights; the order of the tags is fixed with them. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    /** What a rule's finding says about its words. */
    static Tag of(Label label) {
        return switch (label) {
            case PERSON -> PERSON;
            case LOCATION -> LOCATION;
            case ORG -> ORG;
            default -> OUTSIDE;
        };
    }
}
