package de.leitplanke.register;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.FieldOfUse.FieldId;
import de.leitplanke.register.Tool.ToolId;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.Release;
import de.leitplanke.rules.ReleaseStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The fields of use in the database. */
@Repository
@Transactional
public class FieldsOfUse {

    private static final String SELECT = """
            select f.*,
                   array(select t.tool_id from register.field_tool t where t.field_id = f.id) as tools,
                   array(select r.data_class || '=' || r.release
                         from register.field_release r where r.field_id = f.id) as releases
            from register.field_of_use f
            """;

    private final JdbcClient jdbc;

    FieldsOfUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FieldOfUse> all() {
        return jdbc.sql(SELECT + "order by f.name").query(FieldsOfUse::field).list();
    }

    public Optional<FieldOfUse> byKey(String key) {
        return jdbc.sql(SELECT + "where f.key = :key")
                .param("key", key)
                .query(FieldsOfUse::field)
                .optional();
    }

    void add(FieldOfUse field) {
        jdbc.sql("""
                        insert into register.field_of_use (id, municipality_id, key, name, office, description, status,
                            automation_level, audience, purposes, mask_dates, checklist, review_at)
                        values (:id, :town, :key, :name, :office, :description, :status,
                            :level, :audience, :purposes, :maskDates, :checklist, :reviewAt)
                        """)
                .param("id", field.id().value())
                .param("town", CurrentMunicipality.require().value())
                .param("key", field.key())
                .param("name", field.name())
                .param("office", field.office())
                .param("description", field.description())
                .param("status", field.status().name())
                .param("level", field.automationLevel().name())
                .param("audience", field.audience().name())
                .param("purposes", field.purposes().stream().map(Purpose::name).toArray(String[]::new))
                .param("maskDates", field.maskDates())
                .param("checklist", field.checklist().toArray(String[]::new))
                .param("reviewAt", field.reviewAt())
                .update();
        field.tools().forEach(tool -> allow(field.id(), tool));
        field.releases().forEach((dataClass, release) -> release(field.id(), dataClass, release));
    }

    private void allow(FieldId field, ToolId tool) {
        jdbc.sql("insert into register.field_tool (field_id, tool_id, municipality_id) values (:field, :tool, :town)")
                .param("field", field.value())
                .param("tool", tool.value())
                .param("town", CurrentMunicipality.require().value())
                .update();
    }

    private void release(FieldId field, DataClass dataClass, Release release) {
        if (release == Release.NONE) {
            return;
        }
        jdbc.sql("""
                        insert into register.field_release (field_id, data_class, municipality_id, release)
                        values (:field, :dataClass, :town, :release)
                        """)
                .param("field", field.value())
                .param("dataClass", dataClass.name())
                .param("town", CurrentMunicipality.require().value())
                .param("release", release.name())
                .update();
    }

    private static FieldOfUse field(ResultSet row, int number) throws SQLException {
        return new FieldOfUse(
                new FieldId(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("name"),
                row.getString("office"),
                row.getString("description"),
                ReleaseStatus.valueOf(row.getString("status")),
                AutomationLevel.valueOf(row.getString("automation_level")),
                Audience.valueOf(row.getString("audience")),
                purposes(row),
                row.getBoolean("mask_dates"),
                List.of((String[]) row.getArray("checklist").getArray()),
                row.getObject("review_at", LocalDate.class),
                releases(row),
                tools(row));
    }

    private static Set<Purpose> purposes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("purposes").getArray())
                .map(Purpose::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
    }

    private static Set<ToolId> tools(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("tools").getArray())
                .map(ToolId::new)
                .collect(Collectors.toSet());
    }

    private static Map<DataClass, Release> releases(ResultSet row) throws SQLException {
        Map<DataClass, Release> releases = new EnumMap<>(DataClass.class);
        for (String pair : (String[]) row.getArray("releases").getArray()) {
            int sign = pair.indexOf('=');
            releases.put(DataClass.valueOf(pair.substring(0, sign)), Release.valueOf(pair.substring(sign + 1)));
        }
        return releases;
    }
}
