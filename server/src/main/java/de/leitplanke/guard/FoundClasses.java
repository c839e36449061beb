package de.leitplanke.guard;

import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.Label;
import de.leitplanke.rules.DataClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The data classes that findings give; D7, D0 and D1 are never found, only declared. */
public final class FoundClasses {

    /** Offices, firms, places and ordinary dates say nothing about a person by themselves. */
    private static final Set<Label> NOT_PERSONAL = EnumSet.of(
            Label.TITLE,
            Label.LOCATION,
            Label.ORG,
            Label.PROFESSION,
            Label.BIC,
            Label.HANDELSREGISTER,
            Label.LEITWEG_ID);

    private FoundClasses() {}

    public static Set<DataClass> of(List<Finding> findings) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        for (Finding finding : findings) {
            if (isPersonal(finding) || finding.label().isFlag()) {
                classes.add(of(finding.label()));
            }
        }
        return classes;
    }

    /** Whether the finding points to a person; a date does only as a date of birth. */
    public static boolean isPersonal(Finding finding) {
        Label label = finding.label();
        return !label.isFlag() && !NOT_PERSONAL.contains(label) && (label != Label.DATE || finding.birth());
    }

    private static DataClass of(Label label) {
        return switch (label) {
            case PERSONNEL -> DataClass.D3;
            case HEALTH, RELIGION, ETHNIC, UNION, POLITICAL, SEXUAL, GENETIC, CRIMINAL -> DataClass.D4;
            case SOCIAL, TAX -> DataClass.D5;
            case SECRET -> DataClass.D6;
            case COUNCIL -> DataClass.D8;
            default -> DataClass.D2;
        };
    }
}
