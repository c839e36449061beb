package de.leitplanke.library.orientation;

import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ReleaseStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The fields of use of the register, and the one that stands for a use that fits none. */
final class Fields {

    /** These describe a draft more closely; a field of use need not name them. */
    private static final Set<Purpose> DESCRIPTIVE =
            EnumSet.of(Purpose.LEGAL_STATEMENT, Purpose.ELECTION, Purpose.CONTRACT);

    private final List<FieldOfUse> fields;
    private final FieldOfUse none;

    Fields(List<FieldOfUse> fields, List<Tool> tools) {
        this.fields = fields;
        this.none = none(tools);
    }

    /** The field that was understood; empty if none was, or if the register does not know it. */
    Optional<FieldOfUse> of(Understood understood) {
        return understood.field().flatMap(this::byKey);
    }

    FieldOfUse none() {
        return none;
    }

    List<Purpose> purposes() {
        return fields.stream()
                .flatMap(field -> field.purposes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The fields that serve all these purposes and, if it is known, this audience. */
    List<FieldOfUse> serving(Collection<Purpose> purposes, Optional<Audience> audience) {
        return fields.stream()
                .filter(field -> serves(field, purposes))
                .filter(field -> audience.map(known -> suits(field, known)).orElse(true))
                .toList();
    }

    /** Whether every purpose is one for which the field stands or that only describes it. */
    static boolean serves(FieldOfUse field, Collection<Purpose> purposes) {
        return purposes.stream()
                .allMatch(purpose -> field.purposes().contains(purpose) || DESCRIPTIVE.contains(purpose));
    }

    /** Without the lesser purposes of a task for which the field names another. */
    static Set<Purpose> mattering(FieldOfUse field, Set<Purpose> purposes) {
        Set<Purpose> ordinary = EnumSet.range(Purpose.DRAFT, Purpose.DATA_WORK);
        ordinary.add(Purpose.MINUTES);
        boolean named = purposes.stream().anyMatch(field.purposes()::contains);
        return purposes.stream()
                .filter(purpose -> !named || field.purposes().contains(purpose) || !ordinary.contains(purpose))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean suits(FieldOfUse field, Audience audience) {
        return audience == Audience.SELF ? field.audience() != Audience.PUBLIC : field.audience() == audience;
    }

    private Optional<FieldOfUse> byKey(String key) {
        return key.equals(Understood.NO_FIELD)
                ? Optional.of(none)
                : fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static FieldOfUse none(List<Tool> tools) {
        return new FieldOfUse(
                new FieldOfUse.FieldId(new UUID(0, 0)),
                Understood.NO_FIELD,
                "",
                "",
                "",
                ReleaseStatus.NOT_RELEASED,
                AutomationLevel.A1,
                Audience.INTERNAL,
                Set.of(),
                true,
                List.of(),
                LocalDate.MAX,
                Map.of(),
                tools.stream().map(Tool::id).collect(Collectors.toSet()));
    }
}
