package de.leitplanke.register;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Given;
import de.leitplanke.platform.start.Yaml;
import de.leitplanke.register.Tool.ToolId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the shipped tools and fields of use, all of them or none. */
final class RegisterReader {

    private final ContentFile toolFile;
    private final ContentFile fieldFile;

    private RegisterReader(ContentFile toolFile, ContentFile fieldFile) {
        this.toolFile = toolFile;
        this.fieldFile = fieldFile;
    }

    record Register(List<Tool> tools, List<FieldOfUse> fields) {}

    /**
     * Reads both files.
     *
     * @throws BrokenContent with file, line and German reason if one of them cannot be used
     */
    static Register read(ContentFile toolFile, ContentFile fieldFile) {
        return new RegisterReader(toolFile, fieldFile).read();
    }

    private Register read() {
        Map<String, Tool> tools = new LinkedHashMap<>();
        for (ShippedTool shipped :
                Yaml.read(toolFile.name(), toolFile.text(), ToolList.class).tools()) {
            if (tools.put(shipped.id(), shipped.tool()) != null) {
                throw twice(toolFile, shipped.id());
            }
        }
        List<ShippedField> shipped =
                Yaml.read(fieldFile.name(), fieldFile.text(), FieldList.class).fields();
        Set<String> keys = new TreeSet<>();
        for (ShippedField field : shipped) {
            if (!keys.add(field.id())) {
                throw twice(fieldFile, field.id());
            }
        }
        List<FieldOfUse> fields = shipped.stream()
                .map(field -> field.field(allowed(field, tools)))
                .toList();
        return new Register(List.copyOf(tools.values()), fields);
    }

    private Set<ToolId> allowed(ShippedField field, Map<String, Tool> tools) {
        for (String key : field.tools()) {
            if (!tools.containsKey(key)) {
                int start = fieldFile.text().indexOf("id: " + field.id());
                throw broken(fieldFile, fieldFile.text().indexOf(key, start), "Das Werkzeug „" + key + "“ fehlt.");
            }
        }
        return tools.entrySet().stream()
                .filter(tool -> field.tools().contains(tool.getKey()))
                .map(tool -> tool.getValue().id())
                .collect(Collectors.toSet());
    }

    private static BrokenContent twice(ContentFile file, String key) {
        return broken(file, file.text().lastIndexOf("id: " + key), "Die Kennung „" + key + "“ steht zweimal darin.");
    }

    private static BrokenContent broken(ContentFile file, int offset, String reason) {
        long lines = file.text()
                .substring(0, Math.max(offset, 0))
                .chars()
                .filter(sign -> sign == '\n')
                .count();
        return new BrokenContent(file.name(), Math.toIntExact(lines) + 1, reason);
    }

    // Jackson calls the constructors
    @SuppressWarnings("UnusedMethod")
    private record ToolList(String status, List<ShippedTool> tools) {

        ToolList {
            Given.all("tools", tools);
        }
    }

    @SuppressWarnings("UnusedMethod")
    private record FieldList(String status, List<ShippedField> fields) {

        FieldList {
            Given.all("fields", fields);
        }
    }
}
