package de.leitplanke.library.variant;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.Example;
import de.leitplanke.library.variant.VariantEditor.Edited;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody enters becomes an example, or every mistake stands beside its field. */
class VariantEditorTest {

    private static final String KEY = "antwort-beschwerde-eigen-000000000000";

    private final VariantTown town = new VariantTown();
    private final Example origin = town.example(VariantTown.ORIGIN);

    @Test
    void unchangedFormGivesTheSameWork() {
        Edited edited = edit(fields());
        assertThat(edited).isInstanceOfSatisfying(Edited.Fit.class, fit -> {
            assertThat(fit.example().key()).isEqualTo(KEY);
            assertThat(fit.example().variables()).hasSameSizeAs(origin.variables());
            assertThat(fit.example().dataClasses()).isEqualTo(origin.dataClasses());
            assertThat(fit.example().field()).isEqualTo(origin.field());
            assertThat(fit.example().template().source())
                    .isEqualTo(origin.template().source());
        });
    }

    @Test
    void mistakeInTheTemplateIsNamedWithItsLine() {
        MultiValueMap<String, String> fields = fields();
        fields.set("vorlage", "Aufgabe: Entwirf eine Antwort.\r\n\r\nLage: {{sachverhalt}}");
        fields.set("titel", "");
        assertThat(problems(fields).get("vorlage")).startsWith("Zeile 3: ").contains("sachverhalt");
    }

    @Test
    void everyEmptyOrOverlongFieldIsNamed() {
        MultiValueMap<String, String> fields = fields();
        fields.set("titel", " ");
        fields.set("kurz", "x".repeat(301));
        fields.set("pruefen", "\n\n");
        String blank = origin.variables().getFirst().name();
        fields.set("frage." + blank, "");
        assertThat(problems(fields)).containsOnlyKeys("titel", "kurz", "pruefen", "frage." + blank);
        assertThat(problems(fields).get("kurz")).isEqualTo("Höchstens 300 Zeichen, es sind 301.");
    }

    @Test
    void fieldOfUseAndDataCannotBeEntered() {
        MultiValueMap<String, String> fields = fields();
        fields.set("leitplanke.dataClasses", "D0");
        fields.set("titel", "Titel\nleitplanke.dataClasses: [D0]");
        assertThat(edit(fields)).isInstanceOfSatisfying(Edited.Fit.class, fit -> {
            assertThat(fit.example().dataClasses()).isEqualTo(origin.dataClasses());
            assertThat(fit.example().title()).isEqualTo("Titel leitplanke.dataClasses: [D0]");
        });
    }

    private Map<String, String> problems(MultiValueMap<String, String> fields) {
        return ((Edited.Unfit) edit(fields)).problems();
    }

    private Edited edit(MultiValueMap<String, String> fields) {
        return town.bean(VariantEditor.class).edit(VariantForm.entered(fields, origin), origin, KEY);
    }

    private MultiValueMap<String, String> fields() {
        VariantForm form = VariantForm.of(origin);
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set("titel", form.title());
        fields.set("kurz", form.lead());
        fields.set("vorlage", form.template());
        fields.set("pruefen", form.checks());
        form.blanks().forEach((name, blank) -> {
            fields.set("frage." + name, blank.label());
            fields.set("hinweis." + name, blank.hint());
            fields.set("muster." + name, blank.sample());
        });
        return fields;
    }
}
