package de.leitplanke.privacy;

import java.util.List;

/** Puts placeholders where a text holds personal data. */
public final class Pseudonymiser {

    private final Masking masking;
    private final GivenNameGender genders;

    private Pseudonymiser(Masking masking, GivenNameGender genders) {
        this.masking = masking;
        this.genders = genders;
    }

    public static Pseudonymiser standard() {
        return with(Masking.standard(), GivenNameGender.german());
    }

    public static Pseudonymiser with(Masking masking, GivenNameGender genders) {
        return new Pseudonymiser(masking, genders);
    }

    /** Begins a table of its own. */
    public Pseudonymised pseudonymise(String text, List<Finding> findings) {
        return pseudonymise(text, findings, PlaceholderTable.empty());
    }

    /**
     * Continues a table: what it knows already keeps its placeholder.
     *
     * @param findings with offsets in {@code text}; flags and labels that stay in clear text may be among them
     * @throws IndexOutOfBoundsException if a finding lies outside the text
     */
    public Pseudonymised pseudonymise(String text, List<Finding> findings, PlaceholderTable table) {
        List<MaskedStretch> stretches = MaskedStretches.of(text, findings, masking);
        return new Pseudonymisation(text, table, genders).mask(stretches, new NameReader(text, genders));
    }
}
