package de.leitplanke.register;

import de.leitplanke.rules.ReleaseStatus;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** The sequences in which the register can be read. */
public enum RegisterPageOrder {
    NAME("name"),
    PLACE("ort"),
    STATUS("status"),
    REVIEW("pruefung");

    private final String path;

    RegisterPageOrder(String path) {
        this.path = path;
    }

    /** The word in addresses, as in {@code /register?folge=status}. */
    public String path() {
        return path;
    }

    public String textKey() {
        return "register.order." + name();
    }

    static RegisterPageOrder of(String path) {
        return Arrays.stream(values())
                .filter(order -> order.path.equals(path))
                .findFirst()
                .orElse(PLACE);
    }

    Comparator<Tool> tools(LocalDate today) {
        Comparator<Tool> byName = Comparator.comparing(Tool::name, german());
        return switch (this) {
            case NAME -> byName;
            case PLACE -> Comparator.comparing(Tool::toolClass).reversed().thenComparing(byName);
            case STATUS ->
                Comparator.<Tool, ReleaseStatus>comparing(tool -> tool.statusOn(today))
                        .thenComparing(byName);
            case REVIEW -> Comparator.comparing(Tool::reviewAt).thenComparing(byName);
        };
    }

    Comparator<FieldOfUse> fields(LocalDate today) {
        Comparator<FieldOfUse> byName = Comparator.comparing(FieldOfUse::name, german());
        return switch (this) {
            case NAME -> byName;
            case PLACE -> Comparator.comparing(FieldOfUse::office, german()).thenComparing(byName);
            case STATUS ->
                Comparator.<FieldOfUse, ReleaseStatus>comparing(field -> field.statusOn(today))
                        .thenComparing(byName);
            case REVIEW -> Comparator.comparing(FieldOfUse::reviewAt).thenComparing(byName);
        };
    }

    private static Comparator<Object> german() {
        return Collator.getInstance(Locale.GERMAN);
    }
}
