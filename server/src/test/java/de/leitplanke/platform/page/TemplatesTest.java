package de.leitplanke.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the interface stands in the message files, and the message files hold no other. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "jte");
    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path TEXTS = Path.of("src", "main", "resources", "texts");

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder|content)=\"([^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Pattern SUFFIX = Pattern.compile("\"(\\.[a-z]+)\"");
    private static final Pattern ASKED = Pattern.compile("(?:frame\\.t|texts\\.of)\\(([^)]*)\\)");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    /** What a browser reads and nobody sees. */
    private static final Set<String> TECHNICAL = Set.of("width=device-width, initial-scale=1", "light dark");

    /** Drawn as signs, with a spoken text beside them. */
    private static final Set<String> SIGNS = Set.of("i");

    /** The same in every language. */
    private static final String PRODUCT = "Leitplanke";

    private static final Map<String, String> KNOWN = texts();

    @Test
    void noTemplateHoldsWords() throws IOException {
        List<String> words = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".jte")) {
            String markup = TemplateWords.markupOf(Files.readString(template));
            markup.replaceAll("(?s)<[^>]*>", "\n")
                    .replaceAll("&[a-z]+;|" + PRODUCT, "")
                    .lines()
                    .filter(line -> !SIGNS.contains(line.strip()))
                    .filter(line -> line.chars().anyMatch(Character::isLetter))
                    .forEach(line -> words.add(template.getFileName() + ": " + line.strip()));
            Matcher attribute = SPOKEN_ATTRIBUTE.matcher(markup);
            while (attribute.find()) {
                if (!TECHNICAL.contains(attribute.group(1))
                        && attribute.group(1).chars().anyMatch(Character::isLetter)) {
                    words.add(template.getFileName() + ": " + attribute.group());
                }
            }
        }
        assertThat(words).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Path file : sources()) {
            Matcher asked = ASKED.matcher(Files.readString(file));
            while (asked.find()) {
                Matcher key = KEY.matcher(asked.group(1));
                while (key.find()) {
                    if (!KNOWN.containsKey(key.group(1))) {
                        unknown.add(file.getFileName() + ": " + key.group(1));
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> literals = allOf(LITERAL);
        Set<String> suffixes = allOf(SUFFIX);
        Set<String> prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        assertThat(KNOWN.keySet().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                        .filter(key -> suffixes.stream()
                                .filter(key::endsWith)
                                .map(suffix -> key.substring(0, key.length() - suffix.length()))
                                .noneMatch(literals::contains)))
                .isEmpty();
    }

    private static Set<String> allOf(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            Matcher match = pattern.matcher(Files.readString(file));
            while (match.find()) {
                found.add(match.group(1));
            }
        }
        return found;
    }

    @Test
    void everyTextIsAValidMessage() {
        KNOWN.forEach((key, text) -> assertThatCode(() -> new MessageFormat(text, Locale.GERMANY))
                .as(key)
                .doesNotThrowAnyException());
    }

    /** A single apostrophe would swallow the places behind it. */
    @Test
    void apostrophesAreDoubledWhereValuesAreFilledIn() {
        assertThat(KNOWN.entrySet().stream()
                        .filter(text -> PLACE.matcher(text.getValue()).find())
                        .filter(text -> text.getValue().replace("''", "").indexOf('\'') >= 0)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        return Stream.concat(files(TEMPLATES, ".jte").stream(), files(CODE, ".java").stream())
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Path file : files(TEXTS, ".properties")) {
                Properties some = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    some.load(reader);
                }
                some.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
