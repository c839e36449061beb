package de.leitplanke.models;

import de.leitplanke.models.ConnectionForm.Accepted;
import de.leitplanke.models.ConnectionForm.Refused;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.start.Settings;
import de.leitplanke.platform.start.Settings.ModelSettings;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Connects the model that is set from outside; this setting wins over what was entered on the page. */
@Component
class ConnectAtStart implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectAtStart.class);

    private final Settings settings;
    private final Tools tools;
    private final Connections connections;
    private final Texts texts;

    ConnectAtStart(Settings settings, Tools tools, Connections connections, Texts texts) {
        this.settings = settings;
        this.tools = tools;
        this.connections = connections;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    @Transactional
    public void run() {
        ModelSettings model = settings.model();
        String url = orEmpty(model.url());
        if (url.isBlank()) {
            return;
        }
        tool(model.toolClass())
                .ifPresentOrElse(
                        tool -> connect(tool, url, model),
                        () -> LOG.warn("Im Register steht kein Werkzeug der Klasse {}.", model.toolClass()));
    }

    /** A tool with an interface comes first; without one the model lends its interface to the first of the class. */
    private Optional<Tool> tool(String toolClass) {
        return tools.all().stream()
                .filter(tool -> tool.toolClass().name().equals(toolClass))
                .min(Comparator.comparing(Tool::connection));
    }

    private void connect(Tool tool, String url, ModelSettings model) {
        String name = orEmpty(model.name());
        int limit = connections.of(tool.id()).map(Connection::limit).orElse(Connection.USUAL_LIMIT);
        ConnectionForm form = new ConnectionForm(
                url,
                name.isBlank() ? ModelRequest.ANY_MODEL : name,
                orEmpty(model.key()),
                true,
                Integer.toString(limit));
        switch (form.check(tool.id(), null)) {
            case Accepted(Connection connection) -> {
                connections.connect(connection);
                LOG.info("Das Werkzeug „{}“ ist mit dem eingestellten Modell verbunden.", tool.name());
            }
            case Refused refused ->
                LOG.warn("Das eingestellte Modell ist nicht verbunden: {}", texts.of(refused.textKey()));
        }
    }

    private static String orEmpty(@Nullable String setting) {
        return setting == null ? "" : setting;
    }
}
