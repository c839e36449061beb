package de.leitplanke.agreement;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What both sides say about a draft: reason and effect of each change, and comments at clauses. */
@Repository
@Transactional
public class DraftTalk {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftTalk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Third and fourth column of the Synopse. */
    record Reason(String reason, String effect) {

        static final Reason NONE = new Reason("", "");
    }

    public record Comment(String clause, Office office, String words, LocalDate givenOn) {}

    Map<String, Reason> reasons(UUID draft) {
        Map<String, Reason> reasons = new HashMap<>();
        jdbc.sql("select clause, reason, effect from agreement.draft_reason where draft_id = :draft")
                .param("draft", draft)
                .query(row -> {
                    reasons.put(row.getString("clause"), new Reason(row.getString("reason"), row.getString("effect")));
                });
        return reasons;
    }

    void setReason(UUID draft, String clause, Reason reason) {
        jdbc.sql("""
                        insert into agreement.draft_reason (draft_id, municipality_id, clause, reason, effect)
                        values (:draft, :town, :clause, :reason, :effect)
                        on conflict (draft_id, clause) do update set reason = excluded.reason, effect = excluded.effect
                        """)
                .param("draft", draft)
                .param("town", CurrentMunicipality.require().value())
                .param("clause", clause)
                .param("reason", reason.reason())
                .param("effect", reason.effect())
                .update();
    }

    /** All comments in the order in which they were given. */
    List<Comment> comments(UUID draft) {
        return jdbc.sql("""
                        select clause, office, words, given_on from agreement.draft_comment
                        where draft_id = :draft
                        order by place
                        """)
                .param("draft", draft)
                .query((row, number) -> new Comment(
                        row.getString("clause"),
                        Office.valueOf(row.getString("office")),
                        row.getString("words"),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    void comment(UUID draft, String clause, Office office, String words) {
        jdbc.sql("""
                        insert into agreement.draft_comment
                            (id, municipality_id, draft_id, clause, office, words, given_on)
                        values (:id, :town, :draft, :clause, :office, :words, :today)
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("draft", draft)
                .param("clause", clause)
                .param("office", office.name())
                .param("words", words)
                .param("today", LocalDate.now(clock))
                .update();
    }
}
