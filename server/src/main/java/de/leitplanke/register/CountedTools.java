package de.leitplanke.register;

import de.leitplanke.evidence.CountedNames;
import de.leitplanke.evidence.Part;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the tools for the report on hits of rules. */
@Component
class CountedTools implements CountedNames {

    private final Tools tools;

    CountedTools(Tools tools) {
        this.tools = tools;
    }

    @Override
    public List<Named> of(Part part) {
        return part == Part.TOOL
                ? tools.all().stream()
                        .map(tool -> new Named(tool.key(), tool.name()))
                        .toList()
                : List.of();
    }
}
