package de.leitplanke.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.register.RegisterReader.Register;
import de.leitplanke.rules.ReleaseStatus;
import org.junit.jupiter.api.Test;

class RegisterReaderTest {

    private static final ContentFile TOOLS = new Content().file("register/tools.yaml");
    private static final ContentFile FIELDS = new Content().file("register/fields.yaml");

    @Test
    void everyReleasedShippedFieldNamesATool() {
        Register register = RegisterReader.read(TOOLS, FIELDS);
        assertThat(register.tools()).extracting(Tool::key).contains("house-model", "state-assistant");
        assertThat(register.fields())
                .filteredOn(field -> field.status() == ReleaseStatus.RELEASED)
                .isNotEmpty()
                .noneMatch(field -> field.tools().isEmpty());
    }

    @Test
    void unknownWordIsNamedWithItsLine() {
        assertBroken(with(TOOLS, "toolClass: T4", "toolClass: T9"), FIELDS, "tools.yaml, Zeile 7: Der Aufbau");
    }

    @Test
    void missingEntryIsNamed() {
        assertBroken(with(TOOLS, "name: Landesassistent", "name:"), FIELDS, "Die Angabe „name“ fehlt oder ist leer.");
        assertBroken(with(TOOLS, "(?s)tools:.*", "tools:"), FIELDS, "Die Angabe „tools“ fehlt oder ist leer.");
    }

    @Test
    void unknownToolIsNamedWithItsLine() {
        assertBroken(
                TOOLS,
                with(FIELDS, "tools: \\[house-model", "tools: [other-model"),
                "fields.yaml, Zeile 15: Das Werkzeug „other-model“ fehlt.");
    }

    @Test
    void keyThatStandsTwiceIsNamedWithItsSecondLine() {
        assertBroken(
                with(TOOLS, "id: state-assistant", "id: house-model"),
                FIELDS,
                "tools.yaml, Zeile 19: Die Kennung „house-model“ steht zweimal darin.");
        assertBroken(
                TOOLS,
                with(FIELDS, "id: building-enquiries", "id: citizen-replies"),
                "Die Kennung „citizen-replies“ steht zweimal darin.");
    }

    @Test
    void fileThatIsNoYamlIsNamed() {
        assertBroken(TOOLS, new ContentFile("fields.yaml", "fields: [\n"), "fields.yaml, Zeile ");
    }

    private static ContentFile with(ContentFile file, String old, String other) {
        String changed = file.text().replaceFirst(old, other);
        assertThat(changed).isNotEqualTo(file.text());
        return new ContentFile(file.name(), changed);
    }

    private static void assertBroken(ContentFile tools, ContentFile fields, String words) {
        assertThatThrownBy(() -> RegisterReader.read(tools, fields))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining(words);
    }
}
