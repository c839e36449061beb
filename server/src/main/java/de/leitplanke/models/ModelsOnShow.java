package de.leitplanke.models;

import de.leitplanke.register.ConnectedModels;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the connections to those who keep watch over them, without keys. */
@Component
class ModelsOnShow implements ConnectedModels {

    private final ModelsOverview overview;

    ModelsOnShow(ModelsOverview overview) {
        this.overview = overview;
    }

    @Override
    public List<ConnectedModel> all() {
        return overview.tools().stream()
                .filter(ConnectedTool::connected)
                .map(tool -> new ConnectedModel(tool.tool().name(), tool.url(), tool.modelName(), !tool.openOnTheWay()))
                .toList();
    }
}
