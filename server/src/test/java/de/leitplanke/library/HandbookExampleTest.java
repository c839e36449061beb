package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.coach.Coach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever copies the file that the handbook shows gets an example that works. */
class HandbookExampleTest {

    private static final Path PAGE = Path.of("../docs/handbuch/13-ein-beispiel-schreiben.md");
    private static final Pattern FILE = Pattern.compile("(?s)```yaml\\n(.*?)```\\n<!-- Ende der Musterdatei -->");

    @Test
    void fileShownInTheHandbookIsAWholeExampleAndPassesItsTests() throws IOException {
        Matcher file = FILE.matcher(Files.readString(PAGE));
        assertThat(file.find()).isTrue();
        Example example = ExampleReader.read("raum-absage.prompt.md", file.group(1));
        assertThat(ExampleWriter.write(example)).isEqualTo(file.group(1));
        assertThat(example.tests()).hasSize(2).allSatisfy(test -> {
            String order = example.template().render(test.filled(example.variables()));
            assertThat(Coach.standard().read(order, null).score())
                    .isGreaterThanOrEqualTo(test.expect().score());
        });
    }
}
