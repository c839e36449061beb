package de.leitplanke.library.orientation;

import de.leitplanke.rules.AcknowledgementStatus;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.PassStatus;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ToolCalls;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was understood as parameters of an address, for example {@code d=D2&f=citizen-replies&z=DRAFT}. Holds codes of
 * the vocabulary and keys of the register alone, never a word of the text.
 */
public final class AddressCode {

    private static final String DOT = ".";
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");

    private AddressCode() {}

    /** The parameters in the order of their letters, ready for an address; empty if nothing was understood. */
    public static String write(Understood understood) {
        return understood.values().entrySet().stream()
                .map(entry -> entry.getKey().letter() + "=" + String.join(DOT, entry.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    /**
     * Reads the parameters of an address; those of other letters are not its own.
     *
     * @return empty if a value is none of the vocabulary
     */
    public static Optional<Understood> read(Map<String, String> parameters) {
        Map<Aspect, SortedSet<String>> values = new EnumMap<>(Aspect.class);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            Optional<Aspect> aspect = Aspect.ofLetter(parameter.getKey());
            if (aspect.isPresent()) {
                List<String> codes = List.of(parameter.getValue().split(Pattern.quote(DOT), -1));
                if (!codes.stream().allMatch(code -> fits(aspect.get(), code))) {
                    return Optional.empty();
                }
                values.put(aspect.get(), new TreeSet<>(codes));
            }
        }
        return Optional.of(new Understood(values, List.of()));
    }

    private static boolean fits(Aspect aspect, String code) {
        return switch (aspect) {
            case FIELD, TOOL -> KEY.matcher(code).matches();
            case PURPOSES -> isOne(Purpose.values(), code);
            case CLASSES -> isOne(DataClass.values(), code);
            case FORM -> isOne(Form.values(), code);
            case AUDIENCE -> isOne(Audience.values(), code);
            case LEVEL -> isOne(AutomationLevel.values(), code);
            case TOOL_CALLS -> isOne(ToolCalls.values(), code);
            case PASS -> isOne(PassStatus.values(), code);
            case ACKNOWLEDGEMENT -> isOne(AcknowledgementStatus.values(), code);
            case TOPIC -> isOne(Topic.values(), code);
            case USE -> code.equals(Understood.YES);
            case OPEN, ANSWERED, ASSUMED -> isOne(Aspect.values(), code);
        };
    }

    private static boolean isOne(Enum<?>[] values, String code) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(code));
    }
}
