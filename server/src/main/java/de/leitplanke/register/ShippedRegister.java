package de.leitplanke.register;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.platform.start.Yaml;
import de.leitplanke.register.FieldOfUse.FieldId;
import de.leitplanke.register.Tool.Connection;
import de.leitplanke.register.Tool.ToolId;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.ContractStatus;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.Region;
import de.leitplanke.rules.Release;
import de.leitplanke.rules.ReleaseStatus;
import de.leitplanke.rules.ToolClass;
import de.leitplanke.rules.TrainingUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty register with the shipped tools and fields of use; what the town has entered stays as it is. */
@Component
class ShippedRegister implements StartStep {

    private static final String TOOLS = "tools.yaml";
    private static final String FIELDS = "fields.yaml";

    private final Content content;
    private final Tools tools;
    private final FieldsOfUse fields;

    ShippedRegister(Content content, Tools tools, FieldsOfUse fields) {
        this.content = content;
        this.tools = tools;
        this.fields = fields;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    @Transactional
    public void run() {
        if (!tools.all().isEmpty()) {
            return;
        }
        ContentFile toolFile = content.file("register/" + TOOLS);
        Yaml.read(TOOLS, toolFile.text(), ToolList.class).tools().forEach(shipped -> tools.add(shipped.tool()));
        ContentFile fieldFile = content.file("register/" + FIELDS);
        Yaml.read(FIELDS, fieldFile.text(), FieldList.class).fields().forEach(shipped -> fields.add(field(shipped)));
    }

    private FieldOfUse field(ShippedField shipped) {
        Set<ToolId> allowed = shipped.tools().stream()
                .map(key -> tools.byKey(key)
                        .orElseThrow(() -> new BrokenContent(FIELDS, 0, "Das Werkzeug „" + key + "“ fehlt."))
                        .id())
                .collect(Collectors.toSet());
        return new FieldOfUse(
                new FieldId(UUID.randomUUID()),
                shipped.id(),
                shipped.name(),
                shipped.office(),
                shipped.description(),
                shipped.status(),
                shipped.automationLevel(),
                shipped.audience(),
                shipped.purposes(),
                shipped.maskDates(),
                shipped.checklist(),
                shipped.reviewAt(),
                shipped.releases(),
                allowed);
    }

    record ToolList(String status, List<ShippedTool> tools) {}

    record FieldList(String status, List<ShippedField> fields) {}

    record ShippedTool(
            String id,
            String name,
            ToolClass toolClass,
            ReleaseStatus status,
            ContractStatus contract,
            Region region,
            TrainingUse training,
            @Nullable LocalDate contractEnds,
            LocalDate reviewAt,
            Connection connection,
            String provider,
            String description) {

        Tool tool() {
            return new Tool(
                    new ToolId(UUID.randomUUID()),
                    id,
                    name,
                    provider,
                    description,
                    toolClass,
                    status,
                    contract,
                    contractEnds,
                    region,
                    training,
                    connection,
                    reviewAt);
        }
    }

    record ShippedField(
            String id,
            String name,
            String office,
            String description,
            ReleaseStatus status,
            AutomationLevel automationLevel,
            Audience audience,
            Set<Purpose> purposes,
            List<String> tools,
            Map<DataClass, Release> releases,
            boolean maskDates,
            List<String> checklist,
            LocalDate reviewAt,
            String highRisk) {}
}
