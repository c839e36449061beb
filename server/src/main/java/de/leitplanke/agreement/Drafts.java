package de.leitplanke.agreement;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The drafts and their steps in the database. */
@Repository
@Transactional
public class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A step in words.
     *
     * @param what key of the German words
     * @param place citation of what was changed, or blank
     */
    public record Step(int number, Office office, String what, String place, LocalDate savedOn) {

        public String textKey() {
            return "draft.step." + what;
        }
    }

    /** All drafts, the newest first. */
    List<Draft.Head> all() {
        return jdbc.sql("""
                        select id, title, office, state, based_on, begun_on from agreement.draft
                        order by begun_on desc, title
                        """).query(Drafts::head).list();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("select id, title, office, state, based_on, begun_on from agreement.draft where id = :id")
                .param("id", id)
                .query(Drafts::head)
                .optional()
                .map(this::whole);
    }

    /** The draft that was frozen as this version. */
    Optional<Draft> thatBecame(UUID version) {
        return jdbc.sql(
                        "select id, title, office, state, based_on, begun_on from agreement.draft where version_id = :id")
                .param("id", version)
                .query(Drafts::head)
                .optional()
                .map(this::whole);
    }

    List<Step> steps(UUID draft) {
        return jdbc.sql("""
                        select number, office, what, place, saved_on from agreement.draft_step
                        where draft_id = :draft
                        order by number desc
                        """)
                .param("draft", draft)
                .query((row, number) -> new Step(
                        row.getInt("number"),
                        Office.valueOf(row.getString("office")),
                        row.getString("what"),
                        row.getString("place"),
                        row.getObject("saved_on", LocalDate.class)))
                .list();
    }

    Optional<AgreementVersion> at(UUID draft, int step) {
        return jdbc.sql("select canonical from agreement.draft_step where draft_id = :draft and number = :step")
                .param("draft", draft)
                .param("step", step)
                .query(String.class)
                .optional()
                .map(Drafts::read);
    }

    UUID begin(String title, Office office, UUID basedOn, AgreementVersion text) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into agreement.draft (id, municipality_id, title, office, based_on, state, begun_on)
                        values (:id, :town, :title, :office, :base, 'OWN', :today)
                        """)
                .param("id", id)
                .param("town", CurrentMunicipality.require().value())
                .param("title", title)
                .param("office", office.name())
                .param("base", basedOn)
                .param("today", LocalDate.now(clock))
                .update();
        add(id, 0, office, "begun", "", text);
        return id;
    }

    /** Adds the step after the one that the office saw; false if somebody else was faster. */
    boolean save(Draft seen, Office office, String what, String place, AgreementVersion text) {
        return add(seen.head().id(), seen.step() + 1, office, what, place, text);
    }

    void setState(UUID draft, DraftState state) {
        jdbc.sql("update agreement.draft set state = :state where id = :draft")
                .param("state", state.name())
                .param("draft", draft)
                .update();
    }

    void becameVersion(UUID draft, UUID version) {
        jdbc.sql("update agreement.draft set state = 'PROPOSED', version_id = :version where id = :draft")
                .param("version", version)
                .param("draft", draft)
                .update();
    }

    private boolean add(UUID draft, int number, Office office, String what, String place, AgreementVersion text) {
        return jdbc.sql("""
                        insert into agreement.draft_step
                            (draft_id, municipality_id, number, office, what, place, saved_on, canonical)
                        values (:draft, :town, :number, :office, :what, :place, :today, :canonical)
                        on conflict do nothing
                        """)
                        .param("draft", draft)
                        .param("town", CurrentMunicipality.require().value())
                        .param("number", number)
                        .param("office", office.name())
                        .param("what", what)
                        .param("place", place)
                        .param("today", LocalDate.now(clock))
                        .param("canonical", text.canonical())
                        .update()
                == 1;
    }

    private Draft whole(Draft.Head head) {
        AgreementVersion base = jdbc.sql("select canonical from agreement.version where id = :id")
                .param("id", head.basedOn())
                .query((row, number) -> read(row.getString("canonical")))
                .single();
        return jdbc.sql("""
                        select number, canonical from agreement.draft_step
                        where draft_id = :draft
                        order by number desc limit 1
                        """)
                .param("draft", head.id())
                .query((row, number) -> new Draft(head, base, row.getInt("number"), read(row.getString("canonical"))))
                .single();
    }

    private static AgreementVersion read(String canonical) {
        return switch (AgreementReader.fromCanonical(canonical)) {
            case Reading.Accepted accepted -> accepted.version();
            case Reading.Refused refused -> throw new IllegalStateException("a stored text cannot be read");
        };
    }

    private static Draft.Head head(ResultSet row, int number) throws SQLException {
        return new Draft.Head(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Office.valueOf(row.getString("office")),
                DraftState.valueOf(row.getString("state")),
                row.getObject("based_on", UUID.class),
                row.getObject("begun_on", LocalDate.class));
    }
}
