package de.leitplanke.agreement;

import de.leitplanke.platform.document.FileFacts;
import de.leitplanke.platform.document.PrintedPages;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.page.TownSign;
import de.leitplanke.platform.text.GermanTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A Synopse as a tagged PDF and as a Word file. */
@Component
class SynopsisFiles {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PrintedPages pages;
    private final Texts texts;
    private final TownSign town;
    private final Clock clock;

    SynopsisFiles(PrintedPages pages, Texts texts, TownSign town, Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.town = town;
        this.clock = clock;
    }

    /**
     * The file as an answer.
     *
     * @param kind {@code pdf} or {@code docx}
     */
    ResponseEntity<byte[]> answer(SynopsisPaper paper, String kind) {
        boolean pdf = kind.equals("pdf");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("synopse." + kind)
                                .build()
                                .toString())
                .contentType(pdf ? MediaType.APPLICATION_PDF : WORD)
                .body(pdf ? pdf(paper) : docx(paper));
    }

    byte[] pdf(SynopsisPaper paper) {
        return pages.pdf("agreement/synopsis-paper", Map.of("paper", paper, "state", state(paper)), facts(paper));
    }

    byte[] docx(SynopsisPaper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SynopsisDocx.write(paper, texts, state(paper), facts(paper), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private FileFacts facts(SynopsisPaper paper) {
        return new FileFacts(paper.title(texts), town.name(), today(), Map.of());
    }

    /** The words at the foot: a paper of today must not be taken for a later one. */
    private String state(SynopsisPaper paper) {
        return texts.of("synopsis.foot", paper.title(texts), GermanTime.day(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
