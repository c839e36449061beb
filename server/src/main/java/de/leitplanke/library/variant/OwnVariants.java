package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.library.OwnExamples;
import de.leitplanke.library.Stored;
import de.leitplanke.people.OwnContent;
import de.leitplanke.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What variants are to the rest of the house: examples that their author begins from, and files to take along. */
@Component
@Transactional(readOnly = true)
class OwnVariants implements OwnExamples, OwnContent {

    private final Variants variants;
    private final Examples examples;

    OwnVariants(Variants variants, Examples examples) {
        this.variants = variants;
        this.examples = examples;
    }

    @Override
    public Optional<Example> of(PersonId author, String key) {
        return variants.byKey(author, key).flatMap(variant -> Stored.read(key, variant.source()));
    }

    @Override
    public Optional<Example> begunFrom(String key) {
        return variants.ofAnybody(key)
                .flatMap(variant -> Stored.read(key, variant.source()))
                .or(() -> VariantKey.origin(key).flatMap(examples::evenRetired));
    }

    @Override
    public List<OwnFile> of(PersonId person) {
        return variants.by(person).stream()
                .map(variant ->
                        new OwnFile(variant.key() + ".prompt", variant.source().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
