package de.leitplanke.register;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.Tool.Connection;
import de.leitplanke.register.Tool.ToolId;
import de.leitplanke.rules.ContractStatus;
import de.leitplanke.rules.Region;
import de.leitplanke.rules.ReleaseStatus;
import de.leitplanke.rules.ToolClass;
import de.leitplanke.rules.TrainingUse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tools in the database. */
@Repository
@Transactional
public class Tools {

    private final JdbcClient jdbc;

    Tools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All tools, the ones that may do most first. */
    public List<Tool> all() {
        return jdbc.sql("select * from register.tool order by tool_class desc, name")
                .query(Tools::tool)
                .list();
    }

    public Optional<Tool> find(ToolId id) {
        return jdbc.sql("select * from register.tool where id = :id")
                .param("id", id.value())
                .query(Tools::tool)
                .optional();
    }

    public Optional<Tool> byKey(String key) {
        return jdbc.sql("select * from register.tool where key = :key")
                .param("key", key)
                .query(Tools::tool)
                .optional();
    }

    void add(Tool tool) {
        jdbc.sql("""
                        insert into register.tool (id, municipality_id, key, name, provider, description, tool_class,
                            status, contract, contract_ends, region, training, connection, review_at)
                        values (:id, :town, :key, :name, :provider, :description, :toolClass,
                            :status, :contract, :contractEnds, :region, :training, :connection, :reviewAt)
                        """)
                .param("id", tool.id().value())
                .param("town", CurrentMunicipality.require().value())
                .param("key", tool.key())
                .param("name", tool.name())
                .param("provider", tool.provider())
                .param("description", tool.description())
                .param("toolClass", tool.toolClass().name())
                .param("status", tool.status().name())
                .param("contract", tool.contract().name())
                .param("contractEnds", tool.contractEnds())
                .param("region", tool.region().name())
                .param("training", tool.training().name())
                .param("connection", tool.connection().name())
                .param("reviewAt", tool.reviewAt())
                .update();
    }

    private static Tool tool(ResultSet row, int number) throws SQLException {
        return new Tool(
                new ToolId(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("name"),
                row.getString("provider"),
                row.getString("description"),
                ToolClass.valueOf(row.getString("tool_class")),
                ReleaseStatus.valueOf(row.getString("status")),
                ContractStatus.valueOf(row.getString("contract")),
                row.getObject("contract_ends", LocalDate.class),
                Region.valueOf(row.getString("region")),
                TrainingUse.valueOf(row.getString("training")),
                Connection.valueOf(row.getString("connection")),
                row.getObject("review_at", LocalDate.class));
    }
}
