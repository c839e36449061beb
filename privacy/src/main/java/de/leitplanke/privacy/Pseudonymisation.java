package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One text on its way from values to placeholders. */
final class Pseudonymisation {

    private final String text;
    private final Persons persons;
    private final Values values;
    private final StringBuilder masked = new StringBuilder();
    private final List<Replacement> replacements = new ArrayList<>();
    private int copied;

    Pseudonymisation(String text, PlaceholderTable table, GivenNameGender genders) {
        this.text = text;
        this.persons = new Persons(table, genders);
        this.values = new Values(table);
    }

    Pseudonymised mask(List<MaskedStretch> stretches, NameReader names) {
        Map<MaskedStretch, Mention> mentions = mentions(stretches, names);
        Map<Mention, Naming> namings = persons.identify(stretches.stream()
                .filter(mentions::containsKey)
                .map(mentions::get)
                .map(Objects::requireNonNull)
                .toList());
        for (MaskedStretch stretch : stretches) {
            Mention mention = mentions.get(stretch);
            if (mention == null) {
                String value = text.substring(stretch.start(), stretch.end());
                replace(stretch.start(), stretch.end(), values.placeholderOf(stretch.label(), stretch.word(), value));
            } else {
                replace(Objects.requireNonNull(namings.get(mention)));
            }
        }
        masked.append(text, copied, text.length());
        List<PlaceholderEntry> entries = new ArrayList<>(persons.entries());
        entries.addAll(values.entries());
        return new Pseudonymised(masked.toString(), PlaceholderTable.of(entries), replacements);
    }

    private Map<MaskedStretch, Mention> mentions(List<MaskedStretch> stretches, NameReader names) {
        Map<MaskedStretch, Mention> read = new LinkedHashMap<>();
        for (MaskedStretch stretch : stretches) {
            if (stretch.label() == Label.PERSON) {
                read.put(stretch, names.read(stretch));
            }
        }
        GenitiveStems stems =
                new GenitiveStems(text, List.copyOf(read.values()), persons.familyNames(), persons.givenNames());
        read.replaceAll((stretch, mention) -> stems.strip(mention));
        return read;
    }

    private void replace(Naming naming) {
        NamePart given = naming.mention().given();
        NamePart family = naming.mention().family();
        boolean familyFirst = given != null && family != null && family.start() < given.start();
        if (familyFirst) {
            replace(family, Placeholder.NAME, naming.person());
        }
        replace(given, Placeholder.GIVEN_NAME, naming.person());
        if (!familyFirst) {
            replace(family, Placeholder.NAME, naming.person());
        }
    }

    private void replace(@Nullable NamePart part, String word, Person person) {
        if (part != null) {
            replace(part.start(), part.end(), new Placeholder(word, person.number()));
        }
    }

    private void replace(int start, int end, Placeholder placeholder) {
        masked.append(text, copied, start);
        int maskedStart = masked.length();
        masked.append(placeholder.token());
        replacements.add(new Replacement(maskedStart, masked.length(), start, end, placeholder));
        copied = end;
    }
}
