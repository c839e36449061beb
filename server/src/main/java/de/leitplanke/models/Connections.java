package de.leitplanke.models;

import de.leitplanke.platform.seal.SealingKey;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.Tool.ToolId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The connected models; their keys are sealed by the master key. */
@Repository
@Transactional
public class Connections {

    private final JdbcClient jdbc;
    private final SealingKey masterKey;
    private final Clock clock;

    Connections(JdbcClient jdbc, SealingKey masterKey, Clock clock) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
        this.clock = clock;
    }

    public Optional<Connection> of(ToolId tool) {
        return jdbc.sql(
                        "select url, model_name, sealed_key, character_limit from models.connection where tool_id = :tool")
                .param("tool", tool.value())
                .query((row, number) -> new Connection(
                        tool,
                        URI.create(row.getString("url")),
                        row.getString("model_name"),
                        opened(tool, row.getBytes("sealed_key")),
                        row.getInt("character_limit")))
                .optional();
    }

    /** The tools that have a connected model. */
    public Set<ToolId> connected() {
        return new HashSet<>(jdbc.sql("select tool_id from models.connection")
                .query((row, number) -> new ToolId(row.getObject("tool_id", UUID.class)))
                .list());
    }

    /** Connects the tool, in place of what was connected before; a null key keeps none. */
    public void connect(Connection connection) {
        String key = connection.key();
        jdbc.sql("""
                        insert into models.connection
                            (tool_id, municipality_id, url, model_name, sealed_key, character_limit, changed_at)
                        values (:tool, :town, :url, :model, :key, :limit, :now)
                        on conflict (tool_id) do update
                        set url = excluded.url, model_name = excluded.model_name,
                            sealed_key = excluded.sealed_key,
                            character_limit = excluded.character_limit, changed_at = excluded.changed_at
                        """)
                .param("tool", connection.tool().value())
                .param("town", CurrentMunicipality.require().value())
                .param("url", connection.url().toString())
                .param("model", connection.modelName())
                .param(
                        "key",
                        key == null
                                ? null
                                : masterKey.seal(key.getBytes(StandardCharsets.UTF_8), context(connection.tool())))
                .param("limit", connection.limit())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    public void disconnect(ToolId tool) {
        jdbc.sql("delete from models.connection where tool_id = :tool")
                .param("tool", tool.value())
                .update();
    }

    private @Nullable String opened(ToolId tool, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(masterKey.open(sealed, context(tool)), StandardCharsets.UTF_8);
    }

    private static String context(ToolId tool) {
        return "model-key:" + tool.value();
    }
}
