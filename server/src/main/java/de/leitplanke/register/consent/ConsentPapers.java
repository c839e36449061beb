package de.leitplanke.register.consent;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The papers of requests in the database; files are bytes there and nowhere else. */
@Repository
@Transactional
class ConsentPapers {

    private final JdbcClient jdbc;

    ConsentPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Paper> of(ConsentId request) {
        return jdbc.sql("""
                        select key, title, help, demanded, form, words, file_name, octet_length(content) as bytes
                        from register.consent_paper where request_id = :request order by position
                        """)
                .param("request", request.value())
                .query(ConsentPapers::paper)
                .list();
    }

    void add(ConsentId request, String key, String title, String help, boolean demanded) {
        jdbc.sql("""
                        insert into register.consent_paper (request_id, key, municipality_id, position, title, help,
                            demanded, form, words)
                        select :request, :key, :town,
                            (select count(*) from register.consent_paper where request_id = :request),
                            :title, :help, :demanded, 'OPEN', ''
                        """)
                .param("request", request.value())
                .param("key", key)
                .param("town", CurrentMunicipality.require().value())
                .param("title", title)
                .param("help", help)
                .param("demanded", demanded)
                .update();
    }

    void enter(ConsentId request, String key, Paper.Entry entry) {
        switch (entry) {
            case Paper.Open() -> write(request, key, "OPEN", "", null);
            case Paper.Enclosed(String text) -> write(request, key, "TEXT", text, null);
            case Paper.NotApplicable(String reason) -> write(request, key, "NOT_APPLICABLE", reason, null);
            case Paper.EnclosedFile file -> throw new IllegalArgumentException("a file comes with its bytes");
        }
    }

    void enter(ConsentId request, String key, PaperFile file) {
        write(request, key, "FILE", "", file);
    }

    private void write(ConsentId request, String key, String form, String words, @Nullable PaperFile file) {
        jdbc.sql("""
                        update register.consent_paper
                        set form = :form, words = :words, file_name = :name, media_type = :type, content = :content
                        where request_id = :request and key = :key
                        """)
                .param("form", form)
                .param("words", words)
                .param("name", file == null ? null : file.name())
                .param("type", file == null ? null : file.type().name())
                .param("content", file == null ? null : file.content())
                .param("request", request.value())
                .param("key", key)
                .update();
    }

    Optional<PaperFile> file(ConsentId request, String key) {
        return jdbc.sql("""
                        select file_name, media_type, content from register.consent_paper
                        where request_id = :request and key = :key and form = 'FILE'
                        """)
                .param("request", request.value())
                .param("key", key)
                .query((row, number) -> new PaperFile(
                        row.getString("file_name"),
                        PaperFile.Type.valueOf(row.getString("media_type")),
                        row.getBytes("content")))
                .optional();
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getString("key"),
                row.getString("title"),
                row.getString("help"),
                row.getBoolean("demanded"),
                switch (row.getString("form")) {
                    case "TEXT" -> new Paper.Enclosed(row.getString("words"));
                    case "FILE" -> new Paper.EnclosedFile(row.getString("file_name"), row.getLong("bytes"));
                    case "NOT_APPLICABLE" -> new Paper.NotApplicable(row.getString("words"));
                    default -> new Paper.Open();
                });
    }
}
