package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.compare.ClauseRow;
import de.leitplanke.rules.compare.RuleChange;
import de.leitplanke.rules.compare.SectionRow;
import de.leitplanke.rules.compare.Synopsis;
import de.leitplanke.rules.compare.SynopsisRow;
import de.leitplanke.rules.compare.TextDiff;
import de.leitplanke.rules.compare.ValueChange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What somebody who knows an earlier version has to read of a new one; what stays as it was is left out. */
public final class ChangedText {

    private final Synopsis synopsis;
    private final List<Section> sections;

    private ChangedText(Synopsis synopsis) {
        this.synopsis = synopsis;
        this.sections = sections(synopsis);
    }

    static ChangedText between(AgreementVersion before, AgreementVersion after) {
        return new ChangedText(Synopsis.of(before, after));
    }

    /**
     * A section with its clauses that differ.
     *
     * @param heading the heading in both versions
     */
    public record Section(SectionRow heading, List<ClauseRow> clauses) {

        /** The heading with its number, as it is now; of a dropped section as it was. */
        public String title() {
            return heading.after().or(heading::before).orElseThrow().heading();
        }

        boolean isShown() {
            return heading.title().changed() || !clauses.isEmpty();
        }
    }

    public AgreementVersion before() {
        return synopsis.before();
    }

    public AgreementVersion after() {
        return synopsis.after();
    }

    /** The sections in which something differs, in the order of the new version. */
    public List<Section> sections() {
        return sections;
    }

    public List<ClauseRow> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream()).toList();
    }

    /** Fixed values and entries of the list of logs that differ. */
    public List<ValueChange> values() {
        return synopsis.head();
    }

    /** Whether only numbers, places or tests differ, so that there is nothing to read again. */
    public boolean isEmpty() {
        return sections.isEmpty() && values().isEmpty();
    }

    /** SHA-256 of all wordings that are shown, old and new, as {@code sha256:} and 64 hexadecimal digits. */
    String hash() {
        try {
            byte[] text = String.join("\n", words()).getBytes(StandardCharsets.UTF_8);
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of(before().hash(), after().hash()));
        for (Section section : sections) {
            words.add(section.heading().id());
            add(words, section.heading().title());
            section.clauses().forEach(clause -> texts(clause).forEach(text -> add(words, text)));
        }
        for (ValueChange value : values()) {
            words.add(value.path());
            add(words, value.text());
        }
        return words;
    }

    private static Stream<TextDiff> texts(ClauseRow clause) {
        return Stream.of(
                        Stream.of(clause.plain(), clause.kind()),
                        clause.sentences().stream().map(sentence -> sentence.text()),
                        clause.rules().stream()
                                .flatMap(rule -> rule.parts().stream().map(part -> part.text())))
                .flatMap(texts -> texts);
    }

    private static void add(List<String> words, TextDiff text) {
        words.add(text.before());
        words.add(text.after());
    }

    private static List<Section> sections(Synopsis synopsis) {
        List<Section> sections = new ArrayList<>();
        for (SynopsisRow row : synopsis.rows()) {
            switch (row) {
                case SectionRow heading -> sections.add(new Section(heading, new ArrayList<>()));
                case ClauseRow clause -> {
                    if (isToRead(clause)) {
                        sections.getLast().clauses().add(clause);
                    }
                }
            }
        }
        return sections.stream().filter(Section::isShown).toList();
    }

    /** A clause that only moved, or whose tests alone differ, means the same as before. */
    private static boolean isToRead(ClauseRow clause) {
        return clause.wordingChanged()
                || clause.plain().changed()
                || clause.kind().changed()
                || clause.rules().stream().map(RuleChange::parts).anyMatch(parts -> !parts.isEmpty());
    }
}
