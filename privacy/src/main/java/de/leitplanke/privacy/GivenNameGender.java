package de.leitplanke.privacy;

/** What a given name says about gender, for instance from a lexicon. */
@FunctionalInterface
public interface GivenNameGender {

    /** The gender of a single given name such as {@code Anna}; {@link Gender#UNKNOWN} for other and ambiguous words. */
    Gender of(String givenName);

    /** Knows the given names of the German dictionary; names of women and men alike are unknown. */
    static GivenNameGender german() {
        return NameForm::genderOf;
    }

    /** Knows no given name. */
    static GivenNameGender none() {
        return name -> Gender.UNKNOWN;
    }
}
