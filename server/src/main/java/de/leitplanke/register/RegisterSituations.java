package de.leitplanke.register;

import de.leitplanke.agreement.Situations;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Release;
import de.leitplanke.rules.compare.NamedSituation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every field of use with each of its tools, for each class of data that is released there and for internal texts. */
@Component
class RegisterSituations implements Situations {

    private static final String KIND = "Einsatzfeld mit Werkzeug";

    private final Tools tools;
    private final FieldsOfUse fields;
    private final Clock clock;

    RegisterSituations(Tools tools, FieldsOfUse fields, Clock clock) {
        this.tools = tools;
        this.fields = fields;
        this.clock = clock;
    }

    @Override
    public List<NamedSituation> all() {
        List<Tool> known = tools.all();
        List<NamedSituation> situations = new ArrayList<>();
        for (FieldOfUse field : fields.all()) {
            known.stream()
                    .filter(tool -> field.tools().contains(tool.id()))
                    .forEach(tool -> classes(field)
                            .forEach((data, release) -> situations.add(situation(field, tool, data, release))));
        }
        return situations;
    }

    private static Map<DataClass, Release> classes(FieldOfUse field) {
        Map<DataClass, Release> classes = new TreeMap<>(field.releases());
        classes.putIfAbsent(DataClass.D1, Release.NONE);
        return classes;
    }

    private NamedSituation situation(FieldOfUse field, Tool tool, DataClass data, Release release) {
        Form form = release == Release.CLEAR ? Form.CLEAR : Form.MASKED;
        return new NamedSituation(
                "%s, %s, %s (%s)".formatted(field.name(), tool.name(), data.name(), form.german()),
                KIND,
                RegisterFacts.forStaff(field, tool, LocalDate.now(clock))
                        .dataClasses(Set.of(data))
                        .form(form)
                        .purposes(field.purposes())
                        .audience(field.audience())
                        .build());
    }
}
