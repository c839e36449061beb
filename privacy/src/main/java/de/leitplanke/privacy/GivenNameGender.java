package de.leitplanke.privacy;

/** What a given name says about gender, for instance from a lexicon. */
@FunctionalInterface
public interface GivenNameGender {

    /** The gender of a single given name such as {@code Anna}; {@link Gender#UNKNOWN} for other and ambiguous words. */
    Gender of(String givenName);

    /** Whether a single word is a given name rather than a family name. */
    default boolean isGivenName(String word) {
        return of(word) != Gender.UNKNOWN;
    }

    /** Knows the given names of the German dictionary; names of women and men alike are unknown. */
    static GivenNameGender german() {
        return new GivenNameGender() {
            @Override
            public Gender of(String givenName) {
                return NameForm.genderOf(givenName);
            }

            @Override
            public boolean isGivenName(String word) {
                return NameForm.isGivenName(word);
            }
        };
    }

    /** Knows no given name. */
    static GivenNameGender none() {
        return name -> Gender.UNKNOWN;
    }
}
