package de.leitplanke.models;

import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of connections shows. */
@Component
class ModelsOverview {

    private final Tools tools;
    private final Connections connections;

    ModelsOverview(Tools tools, Connections connections) {
        this.tools = tools;
        this.connections = connections;
    }

    /** All tools with their connections as stored. */
    @Transactional(readOnly = true)
    List<ConnectedTool> tools() {
        return tools.all().stream().map(this::asStored).toList();
    }

    /** The same with one form as it was filled in and refused. */
    @Transactional(readOnly = true)
    List<ConnectedTool> tools(Tool refused, ConnectionForm form, ConnectionForm.Refused problem) {
        return tools.all().stream()
                .map(this::asStored)
                .map(stored -> stored.tool().id().equals(refused.id()) ? stored.with(form, problem) : stored)
                .toList();
    }

    private ConnectedTool asStored(Tool tool) {
        Optional<Connection> connection = connections.of(tool.id());
        return connection
                .map(stored -> new ConnectedTool(
                        tool,
                        true,
                        stored.key() != null,
                        stored.url().toString(),
                        stored.modelName(),
                        Integer.toString(stored.limit()),
                        ConnectionForm.isOpenOnTheWay(stored.url()),
                        "",
                        ""))
                .orElseGet(() -> new ConnectedTool(
                        tool, false, false, "", "", Integer.toString(Connection.USUAL_LIMIT), false, "", ""));
    }
}
